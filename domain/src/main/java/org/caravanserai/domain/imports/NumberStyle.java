package org.caravanserai.domain.imports;

/** How a file writes numbers. Spaces and apostrophes separate thousands in each of them. */
public enum NumberStyle {
    /** {@code 1,234.5} */
    POINT('.', ','),
    /** {@code 1.234,5} */
    COMMA(',', '.');

    private final char decimals;
    private final char thousands;

    NumberStyle(char decimals, char thousands) {
        this.decimals = decimals;
        this.thousands = thousands;
    }

    /** What stands before the decimals. */
    public char decimals() {
        return decimals;
    }

    /** What may stand between thousands. */
    public char thousands() {
        return thousands;
    }
}
