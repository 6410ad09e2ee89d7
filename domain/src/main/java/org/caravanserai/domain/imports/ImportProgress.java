package org.caravanserai.domain.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** How far imports have come, and which lines they have refused. */
public interface ImportProgress {

    Optional<ImportReport> report(UUID id);

    /** Refused lines in the order of the file. */
    List<ImportRefusal> refusals(UUID id, int limit);

    /** Sorted by {@code line}, which is usual, or {@code record}. */
    Page<ImportRefusal> refusals(UUID id, PageRequest request);

    /** Hands out all refusals, by line, in bounded memory. */
    void eachRefusal(UUID id, Consumer<ImportRefusal> consumer);

    /** Imports of registries, sorted by when they were {@code started}, newest first as usual, or by another column of the list. */
    Page<ImportReport> page(PageRequest request);

    /** Imports of tables that an account started, sorted as {@link #page} is. */
    Page<ImportReport> tablesOf(UUID account, PageRequest request);

    /** Whether an import of a table that the account has started is not over yet. */
    boolean runsTableOf(UUID account);
}
