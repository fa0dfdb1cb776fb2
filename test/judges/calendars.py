# Reads the calendars named on the command line with Python's icalendar and prints what it found as JSON, one object each.
# Times through the VTIMEZONE of the file itself, not through the machine's zones.
import icalendar, json, sys

def texts(event, name):
    values = event.get(name, [])
    return [str(value) for value in (values if isinstance(values, list) else [values])]

def read(source):
    calendar = icalendar.Calendar.from_ical(source)
    zones = {str(one["TZID"]): one.to_tz() for one in calendar.walk("VTIMEZONE")}
    [event] = calendar.walk("VEVENT")
    def time(name):
        value = event.get(name)
        if value is None: return None
        naive, zone = value.dt.replace(tzinfo=None), value.params.get("TZID")
        return (zones[zone].localize(naive) if zone else value.dt).isoformat()
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "location": str(event["LOCATION"]),
        "description": str(event["DESCRIPTION"]),
        "start": time("DTSTART"),
        "end": time("DTEND"),
        "organizer": str(event["ORGANIZER"]),
        "contacts": texts(event, "CONTACT"),
        "alarms": [one["TRIGGER"].dt.isoformat() for one in event.walk("VALARM")],
        "errors": [repr(error) for one in calendar.walk() for error in one.errors],
    }

json.dump([read(open(path, "rb").read()) for path in sys.argv[1:]], sys.stdout)
