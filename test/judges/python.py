# Reads the messages named on the command line with Python's parser and prints what it found as JSON, one object each.
# Names through compat32 (the newer policy puts spaces into those made of several encoded words, which is its own fault),
# structure and defects through both policies.
import email, email.header, email.policy, email.utils, hashlib, json, re, sys

def decoded(value):
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", value)
    return str(email.header.make_header(email.header.decode_header(unfolded)))

def mailboxes(message, name):
    return [[decoded(shown), address] for shown, address in email.utils.getaddresses(message.get_all(name, []))]

def structure(part):
    inner = " ".join(structure(one) for one in part.get_payload()) if part.is_multipart() else ""
    return part.get_content_type() + (f"({inner})" if inner else "")

def file(part):
    content = part.get_payload(decode=True)
    return {"name": part.get_filename(), "type": part.get_content_type(), "sha256": hashlib.sha256(content).hexdigest(),
            "inline": part.get_content_disposition() == "inline"}

def defects(message):
    for part in message.walk():
        yield from map(repr, part.defects)
        for name, value in part.items():
            yield from (f"{name}: {defect}" for defect in getattr(value, "defects", []))

def read(source):
    plain = email.message_from_bytes(source)
    strict = email.message_from_bytes(source, policy=email.policy.default)
    text, html = [strict.get_body([kind]).get_content() for kind in ("plain", "html")]
    return {
        "subject": decoded(plain["Subject"]),
        "from": mailboxes(plain, "From"),
        "to": mailboxes(plain, "To"),
        "date": email.utils.parsedate_to_datetime(plain["Date"]).isoformat(),
        "text": text,
        "html": html,
        "files": [file(part) for part in strict.walk() if part.get_filename()],
        "structure": structure(plain),
        "defects": [defect for message in (plain, strict) for defect in defects(message)],
    }

json.dump([read(open(path, "rb").read()) for path in sys.argv[1:]], sys.stdout)
