package org.caravanserai.persistence.shared;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.Slug;

/** Slugs that no row of a table has yet, and none of the words that are reserved there. Each is given once. */
public final class FreeSlugs {

    private final Sql sql;
    private final String table;
    private final ReservedSlugs reserved;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param table one with a column {@code slug}
     */
    public FreeSlugs(Sql sql, String table, ReservedSlugs reserved) {
        this.sql = sql;
        this.table = table;
        this.reserved = reserved;
    }

    /** The slug itself, or the first numbered one that is free. */
    public Slug numbered(Slug wish) {
        taken.addAll(sql.list(
                "select slug from " + table + " where slug = ?1 or slug ~ ('^' || ?1 || '-[0-9]+$')",
                row -> row.text("slug"),
                wish.value()));
        var free = wish;
        for (int number = 2; !take(free); number++) {
            free = wish.numbered(number);
        }
        return free;
    }

    /** Reads which of these are taken, so that {@link #take} knows. */
    public void read(Collection<String> candidates) {
        taken.addAll(sql.list("select slug from " + table + " where slug = any (?)", row -> row.text("slug"), (Object)
                candidates.toArray(String[]::new)));
    }

    /** Takes a slug that was read, unless it is taken or reserved. */
    public boolean take(Slug slug) {
        return !reserved.contains(slug) && taken.add(slug.value());
    }
}
