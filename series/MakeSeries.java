import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the tables in {@code mobility/} from the files that README.md names, and the rows of the migration that loads them.
 *
 * <pre>java MakeSeries.java FOLDER_OF_THE_SOURCES mobility</pre>
 */
class MakeSeries {

    private static final int FIRST = 1998;
    private static final int LAST = 2019;

    /** Names that neither the JDK nor the table of UNESCO's names has. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("bolivia", "BO"), Map.entry("bosnia and herzegovina", "BA"), Map.entry("brunei darussalam", "BN"),
            Map.entry("cape verde", "CV"), Map.entry("congo republic", "CG"), Map.entry("cote d'ivoire", "CI"),
            Map.entry("czech republic", "CZ"), Map.entry("dr congo", "CD"), Map.entry("macedonia", "MK"),
            Map.entry("micronesia, fed. sts.", "FM"), Map.entry("swaziland", "SZ"), Map.entry("turkey", "TR"),
            Map.entry("korea, dem. rep.", "KP"), Map.entry("cabo verde", "CV"), Map.entry("kyrgyz republic", "KG"),
            Map.entry("myanmar", "MM"), Map.entry("eswatini", "SZ"));

    private static final Map<String, String> CODES = new HashMap<>();

    public static void main(String[] folders) throws IOException {
        var from = Path.of(folders[0]);
        var into = Path.of(folders[1]);
        codes(from.resolve("country-names.csv"));
        var inbound = inbound(from.resolve("china-inbound-2010-2018.csv"));
        var outbound = outbound(
                from.resolve("popular-origins-by-destination.csv"), from.resolve("popular-destinations-by-origin.csv"));
        write(into.resolve("china-inbound.csv"),
                "country,year,students,undergraduate,postgraduate,degree,non_degree,scholarship_holders", inbound);
        write(into.resolve("china-outbound.csv"), "country,year,students,flag", outbound);
        System.out.println("-- china-inbound");
        System.out.println(inbound.stream()
                .map(row -> "    ('" + row.substring(0, 2) + "', " + row.substring(3).replace(",", ", ") + ")")
                .collect(Collectors.joining(",\n")));
        System.out.println("-- china-outbound");
        System.out.println(outbound.stream().map(MakeSeries::sql).collect(Collectors.joining(",\n")));
    }

    private static String sql(String row) {
        var cells = row.split(",", -1);
        return "    ('" + cells[0] + "', " + cells[1] + ", " + cells[2] + ", "
                + (cells[3].isEmpty() ? "null" : "'" + cells[3] + "'") + ")";
    }

    private static void codes(Path names) throws IOException {
        var three = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var place = new Locale("", code);
            CODES.put(place.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            three.put(place.getISO3Country(), code);
        }
        for (var row : rows(names)) {
            if (three.containsKey(row.get(3))) {
                CODES.put(row.get(2).toLowerCase(Locale.ROOT), three.get(row.get(3)));
            }
        }
        CODES.putAll(OTHER_NAMES);
    }

    /** @throws IllegalStateException when the name is of no country that is known */
    private static String code(String name) {
        var code = CODES.get(name.toLowerCase(Locale.ROOT));
        if (code == null) {
            throw new IllegalStateException("No code for " + name);
        }
        return code;
    }

    private static List<String> inbound(Path file) throws IOException {
        var sorted = new TreeMap<String, String>();
        for (var row : rows(file)) {
            var key = code(row.get(0)) + "," + row.get(1);
            if (sorted.put(key, String.join(",", row.subList(2, 8))) != null) {
                throw new IllegalStateException("Twice: " + key);
            }
        }
        return joined(sorted);
    }

    /**
     * Students from China by destination: where China is among the ten most frequent origins of a destination, or the destination among the ten
     * most frequent of China. The source has decimals where it estimates; people are whole.
     */
    private static List<String> outbound(Path byDestination, Path byOrigin) throws IOException {
        var sorted = new TreeMap<String, String>();
        for (var row : rows(byDestination)) {
            if (row.get(2).equals("China")) {
                put(sorted, row.get(1), row);
            }
        }
        for (var row : rows(byOrigin)) {
            if (row.get(1).equals("China") && !row.get(2).equals("Other countries")) {
                put(sorted, row.get(2), row);
            }
        }
        return joined(sorted);
    }

    private static void put(Map<String, String> sorted, String country, List<String> row) {
        int year = Integer.parseInt(row.get(0));
        if (year < FIRST || year > LAST) {
            return;
        }
        var said = Math.round(Double.parseDouble(row.get(3))) + "," + flag(row.get(4));
        var before = sorted.put(code(country) + "," + year, said);
        if (before != null && !before.split(",")[0].equals(said.split(",")[0])) {
            throw new IllegalStateException("Two values: " + country + " " + year);
        }
    }

    /** The letters of the source: a the value includes others, c the country's estimate, d the institute's estimate. */
    private static String flag(String letters) {
        return letters.contains("a") ? "INCLUDES_OTHERS"
                : letters.contains("d") ? "ESTIMATED_BY_PUBLISHER"
                : letters.contains("c") ? "ESTIMATED_BY_COUNTRY" : "";
    }

    private static List<String> joined(Map<String, String> rows) {
        return rows.entrySet().stream().map(row -> row.getKey() + "," + row.getValue()).toList();
    }

    private static void write(Path file, String head, List<String> rows) throws IOException {
        Files.writeString(file, head + "\n" + String.join("\n", rows) + "\n");
    }

    /** The rows below the head; a comma within quotation marks belongs to its cell. */
    private static List<List<String>> rows(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(file)) {
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            boolean quoted = false;
            for (char letter : line.toCharArray()) {
                if (letter == '"') {
                    quoted = !quoted;
                } else if (letter == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(letter);
                }
            }
            cells.add(cell.toString());
            rows.add(cells);
        }
        return rows.subList(1, rows.size());
    }
}
