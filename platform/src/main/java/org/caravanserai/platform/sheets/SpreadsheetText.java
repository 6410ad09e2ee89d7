package org.caravanserai.platform.sheets;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of strangers in files that spreadsheets open: none of them may be taken for a formula. */
public final class SpreadsheetText {

    /** What begins a formula, full-width forms included: East Asian editions read them as the same signs. */
    private static final String FORMULA = "=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}";

    /** Signs before which spreadsheets do not notice that the cell has begun already. */
    private static final String PASSED_OVER = "[\\s\\p{Z}\\x{FEFF}\\x{200B}\"]*+";

    private static final Pattern WHOLE_CELL = Pattern.compile("[" + FORMULA + "\t\r]");

    /**
     * Where a cell may begin. Where the list separator of the system is a semicolon (French, Spanish, Russian), a file
     * with commas is split at every semicolon, tab and line end, whether the file quotes the text around it or not.
     */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:^|[;\t\r\n])" + PASSED_OVER + "(?=([" + FORMULA + "])?)");

    /** Where {@link #forCsv} has set an apostrophe. */
    private static final Pattern MARKED =
            Pattern.compile("^'(?=[\t\r])|((?:^|[;\t\r\n])" + PASSED_OVER + ")(?:'(?=[" + FORMULA + "]))?");

    private SpreadsheetText() {}

    /** Whether a spreadsheet program would treat the cell as a formula when it is edited. */
    public static boolean looksLikeFormula(String cell) {
        return WHOLE_CELL.matcher(cell).lookingAt();
    }

    /**
     * The text for CSV, with an apostrophe wherever a spreadsheet may begin to read a formula (OWASP, CSV injection).
     */
    public static String forCsv(String cell) {
        return BEGINNING.matcher(cell).replaceAll(begun -> Matcher.quoteReplacement(marked(begun, cell)));
    }

    private static String marked(MatchResult begun, String cell) {
        if (begun.group(1) != null) {
            return begun.group() + "'";
        }
        return begun.start() == 0 && (cell.startsWith("\t") || cell.startsWith("\r"))
                ? "'" + begun.group()
                : begun.group();
    }

    /** The text that {@link #forCsv} wrote, for a file that comes back. */
    public static String ofCsv(String cell) {
        return MARKED.matcher(cell).replaceAll("$1");
    }
}
