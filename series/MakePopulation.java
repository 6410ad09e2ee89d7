import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the table in {@code population/} from the file that README.md names, and the rows of the migration that loads it.
 *
 * <pre>java MakePopulation.java population.csv population/population.csv</pre>
 */
class MakePopulation {

    /** The years of which there are figures about students. */
    private static final int FIRST = 1998;

    private static final int LAST = 2019;

    public static void main(String[] files) throws IOException {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(new Locale("", code).getISO3Country(), code);
        }
        var rows = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of(files[0]))) {
            // A name may hold commas; the code, the year and the value are the last three cells.
            var cells = line.split(",");
            var code = codes.get(cells[cells.length - 3]);
            int year = code == null ? 0 : Integer.parseInt(cells[cells.length - 2]);
            if (year >= FIRST && year <= LAST) {
                var people = Math.round(Double.parseDouble(cells[cells.length - 1]));
                rows.add(code + "," + year + "," + people);
            }
        }
        Files.writeString(Path.of(files[1]), "country,year,inhabitants\n" + String.join("\n", rows) + "\n");
        System.out.println(rows.stream()
                .map(row -> "    ('" + row.substring(0, 2) + "', " + row.substring(3).replace(",", ", ") + ")")
                .collect(Collectors.joining(",\n")));
    }
}
