"""Makes the map of the product from the files of the npm package world-atlas 2.0.2 (Natural Earth, public domain).

    python3 make-maps.py FOLDER_OF_WORLD_ATLAS ISO_3166-1.json ../../web/src/main/webapp/resources/maps

land.json is the land of the world without borders, as GeoJSON, from land-110m.json; Antarctica is left out. places.json has one point a country: the
middle of the largest part of its land by countries-50m.json. The shapes of countries are read for that point only and drawn nowhere.
"""

import json
import pathlib
import sys


def arcs(topology):
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        decoded.append(points)
    return decoded


def ring(indexes, decoded):
    """The points of a ring. Where it crosses the date line, it goes on beyond 180 degrees instead of across the map."""
    points = []
    for index in indexes:
        part = decoded[index] if index >= 0 else decoded[~index][::-1]
        points += part if not points else part[1:]
    turned = [points[0]]
    for x, y in points[1:]:
        turned.append((x + 360 * round((turned[-1][0] - x) / 360), y))
    middle_x = sum(x for x, _ in turned) / len(turned)
    return [(x - 360 * round(middle_x / 360), y) for x, y in turned]


def polygons(shape):
    return shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]] if shape["type"] == "Polygon" else []


def middle(points):
    """Twice the area, and the middle of what is within the ring."""
    area = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        cross = x1 * y2 - x2 * y1
        area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return (0, points[0]) if area == 0 else (abs(area), (x / (3 * area), y / (3 * area)))


def land(topology):
    decoded = arcs(topology)
    shapes = []
    for shape in topology["objects"]["land"]["geometries"]:
        for polygon in polygons(shape):
            rings = [[(round(x, 1), round(y, 1)) for x, y in ring(each, decoded)] for each in polygon]
            if max(y for _, y in rings[0]) > -60:
                shapes.append(rings)
    return {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "land"}, "geometry": {"type": "MultiPolygon", "coordinates": shapes}}]}


def places(topology, codes):
    decoded = arcs(topology)
    two = {each["numeric"]: each["alpha_2"] for each in codes["3166-1"]}
    found = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        code = two.get(shape.get("id"))
        parts = [middle(ring(polygon[0], decoded)) for polygon in polygons(shape)]
        if code and parts:
            area, (x, y) = max(parts)
            if code not in found or found[code][0] < area:
                found[code] = (area, [round(x, 1), round(y, 1)])
    return {code: point for code, (_, point) in sorted(found.items())}


atlas, iso, into = (pathlib.Path(argument) for argument in sys.argv[1:4])
tight = {"separators": (",", ":")}
(into / "land.json").write_text(json.dumps(land(json.loads((atlas / "land-110m.json").read_text())), **tight))
(into / "places.json").write_text(json.dumps(
    places(json.loads((atlas / "countries-50m.json").read_text()), json.loads(iso.read_text())), **tight))
