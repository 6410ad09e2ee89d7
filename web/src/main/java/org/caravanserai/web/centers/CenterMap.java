package org.caravanserai.web.centers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.domain.centers.point.PointRow;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * Centers and their teaching points as points on a plate carrée: one unit of the drawing is one degree, east to the right, north up. Shows the part of
 * the world where the points are.
 *
 * @param box the {@code viewBox} of the drawing
 * @param meridians degrees at which a vertical line is drawn
 * @param parallels degrees, south positive, at which a horizontal line is drawn
 * @param radius of a point, in units of the drawing
 */
public record CenterMap(
        List<Point> points, Box box, List<Integer> meridians, List<Integer> parallels, double radius, double font) {

    private static final int LEAST_WIDTH = 60;
    private static final int LEAST_WIDTH_OF_ONE = 8;
    private static final int NAMED = 12;

    /** A center, or a teaching point of one. {@code x} is its longitude, {@code y} its latitude, south positive. */
    public record Point(
            String slug, LocalizedText name, String city, double x, double y, boolean named, boolean branch) {}

    /** The part of the world that is shown. */
    public record Box(double x, double y, double width, double height) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", x, y, width, height);
        }
    }

    /** How many of the points are teaching points. */
    public long branches() {
        return points.stream().filter(Point::branch).count();
    }

    /** Centers of a list with their teaching points. */
    static CenterMap of(List<CenterRow> centers, List<PointRow> branches) {
        var points = branches(branches, false);
        for (var center : centers) {
            var latitude = center.latitude();
            var longitude = center.longitude();
            if (latitude != null && longitude != null) {
                points.add(new Point(
                        center.slug(),
                        center.name(),
                        center.city(),
                        longitude,
                        -latitude,
                        centers.size() <= NAMED,
                        false));
            }
        }
        return of(points, LEAST_WIDTH);
    }

    /** One center with its teaching points; empty where no teaching point is on the map. */
    static CenterMap of(CenterView center, List<PointRow> branches) {
        var points = branches(branches, branches.size() <= NAMED);
        var place = center.profile().place();
        var latitude = place.latitude();
        var longitude = place.longitude();
        if (!points.isEmpty() && latitude != null && longitude != null) {
            points.add(
                    new Point(center.slug(), center.profile().name(), place.city(), longitude, -latitude, true, false));
        }
        return of(points, LEAST_WIDTH_OF_ONE);
    }

    private static List<Point> branches(List<PointRow> branches, boolean named) {
        var points = new ArrayList<Point>();
        for (var branch : branches) {
            var latitude = branch.latitude();
            var longitude = branch.longitude();
            if (latitude != null && longitude != null) {
                points.add(new Point(branch.center(), branch.name(), branch.city(), longitude, -latitude, named, true));
            }
        }
        return points;
    }

    private static CenterMap of(List<Point> points, int leastWidth) {
        var box = box(points, leastWidth);
        return new CenterMap(
                List.copyOf(points),
                box,
                lines(box.x(), box.x() + box.width()),
                lines(box.y(), box.y() + box.height()),
                box.width() / 110,
                box.width() / 42);
    }

    /** Twice as wide as high, with all points inside and some room around them. */
    private static Box box(List<Point> points, int leastWidth) {
        double margin = leastWidth / 8.0;
        double west = points.stream().mapToDouble(Point::x).min().orElse(-180) - margin;
        double east = points.stream().mapToDouble(Point::x).max().orElse(180) + margin;
        double north = points.stream().mapToDouble(Point::y).min().orElse(-90) - margin;
        double south = points.stream().mapToDouble(Point::y).max().orElse(90) + margin;
        double width = Math.min(360, Math.max(Math.max(east - west, 2 * (south - north)), leastWidth));
        double x = Math.max(-180, Math.min(180 - width, (east + west - width) / 2));
        double y = Math.max(-90, Math.min(90 - width / 2, (north + south - width / 2) / 2));
        return new Box(x, y, width, width / 2);
    }

    private static List<Integer> lines(double from, double to) {
        int step = to - from > 120 ? 30 : to - from > 50 ? 15 : to - from > 25 ? 10 : 2;
        var lines = new ArrayList<Integer>();
        for (int degree = (int) Math.ceil(from / step) * step; degree <= to; degree += step) {
            lines.add(degree);
        }
        return List.copyOf(lines);
    }
}
