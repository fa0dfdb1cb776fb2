# Reads a message from stdin with Python's parser and prints what it found as JSON. compat32: the newer policy
# puts spaces into names made of several encoded words, which is its own fault.
import email, email.header, email.utils, json, sys

def decoded(value):
    return None if value is None else str(email.header.make_header(email.header.decode_header(value)))

message = email.message_from_bytes(sys.stdin.buffer.read())
parts = list(message.walk())
json.dump({
    "headers": [[name, decoded(value)] for name, value in message.items()],
    "from": [[decoded(name), address] for name, address in email.utils.getaddresses(message.get_all("From", []))],
    "to": [[decoded(name), address] for name, address in email.utils.getaddresses(message.get_all("To", []))],
    "date": email.utils.parsedate_to_datetime(message["Date"]).isoformat(),
    "types": [part.get_content_type() for part in parts],
    "bodies": [part.get_payload(decode=True).decode(part.get_content_charset()) for part in parts if not part.is_multipart()],
    "defects": [type(defect).__name__ for part in parts for defect in part.defects],
}, sys.stdout)
