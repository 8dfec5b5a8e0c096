"""What a screen reader knows of the window, and what it can do: one JSON command per line, one JSON answer per line.

["tree"]           all controls and texts shown
["press", name]    does the first action of the control with this name; when, in seconds since 1970, or null if it
                   is not there or said no
["press-id", id]   the same by the name that the program gives the control
["runs"]           the words of each text, cut where their language changes: [[language, words], ...]
["announced"]      what the program has handed over to be said so far
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def walk(node):
    yield node
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield from walk(child)


def nodes():
    desktop = Atspi.get_desktop(0)
    # Without a main loop nobody tells the cache what has changed.
    desktop.clear_cache()
    for at in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(at)
        if program is not None:
            program.clear_cache()
            yield from walk(program)


def describe(node):
    states = node.get_state_set()
    place = node.get_extents(Atspi.CoordType.SCREEN) if "Component" in node.get_interfaces() else None
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "id": node.get_accessible_id() or "",
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "place": [place.x, place.y, place.width, place.height] if place else [0, 0, 0, 0],
    }


def press(is_it):
    for node in nodes():
        if is_it(node) and "Action" in node.get_interfaces():
            begun = time.time()
            return begun if node.do_action(0) else None
    return None


def runs(node):
    text = node.get_text_iface() if "Text" in node.get_interfaces() else None
    if text is None or node.get_role() != Atspi.Role.LABEL:
        return []
    found, at, end = [], 0, Atspi.Text.get_character_count(text)
    while at < end:
        attributes, start, stop = Atspi.Text.get_attribute_run(text, at, True)
        found.append([attributes.get("language", ""), Atspi.Text.get_text(text, start, stop)])
        at = max(stop, at + 1)
    return found


announced = []


def listen():
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    return listener


def take_events():
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def answer(command):
    take_events()
    if command[0] == "announced":
        return [str(words) for words in announced]
    if command[0] == "runs":
        return [found for found in (runs(node) for node in nodes()) if found]
    if command[0] == "tree":
        return [describe(node) for node in nodes()]
    if command[0] == "press-id":
        return press(lambda node: node.get_accessible_id() == command[1])
    return press(lambda node: node.get_name() == command[1])


listener = listen()
for line in sys.stdin:
    try:
        result = answer(json.loads(line))
    except GLib.Error as error:
        # A node may vanish while it is read: the caller asks again.
        result = None
        print(error, file=sys.stderr)
    print(json.dumps(result), flush=True)
