package org.caravanserai.domain.imports;

/** Counts of records by result; the four add up to the number read. */
public record ImportCounts(int created, int updated, int unchanged, int refused) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    public int read() {
        return created + updated + unchanged + refused;
    }

    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                created + more.created, updated + more.updated, unchanged + more.unchanged, refused + more.refused);
    }
}
