package org.caravanserai.platform.imports.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes the rows of a file on, those of a wide table as rows of a long one. Lines above the headings of a wide table, such as the name of the
 * source and the day of the last update, are left out.
 */
final class LongRows implements TableFile.Rows {

    /** So many lines may stand above the headings. */
    private static final int MOST_ABOVE = 10;

    /** A line above the headings has no more cells than a name and its value. */
    private static final int CELLS_ABOVE = 2;

    private record Line(long number, List<String> cells) {}

    private final SpreadColumns spread;
    private final TableFile.Rows target;
    private final List<Line> above = new ArrayList<>();
    private SpreadColumns.@Nullable Places places;
    private boolean decided;

    LongRows(SpreadColumns spread, TableFile.Rows target) {
        this.spread = spread;
        this.target = target;
    }

    @Override
    public void row(long line, List<String> cells) {
        if (decided) {
            pass(line, cells);
            return;
        }
        var found = spread.places(cells);
        if (found.isWide() && (above.isEmpty() || filled(cells) > CELLS_ABOVE + 1)) {
            places = found;
            decided = true;
            above.clear();
            target.row(line, spread.headings(found, cells));
            return;
        }
        above.add(new Line(line, cells));
        if (filled(cells) > CELLS_ABOVE || above.size() > MOST_ABOVE) {
            passAll();
        }
    }

    /** The file is read: what was held back is the table. */
    void end() {
        passAll();
    }

    private void passAll() {
        decided = true;
        above.forEach(each -> pass(each.number(), each.cells()));
        above.clear();
    }

    private void pass(long line, List<String> cells) {
        if (places == null) {
            target.row(line, cells);
        } else {
            spread.rows(places, cells).forEach(row -> target.row(line, row));
        }
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
