package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.LevelTables;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The tables by which levels of other scales can count as levels of the CEFR. */
@UseCase
@Public
public class ListLevelTables {

    private final LevelTables tables;

    @Inject
    public ListLevelTables(LevelTables tables) {
        this.tables = tables;
    }

    public List<LevelTable> execute() {
        return tables.all();
    }
}
