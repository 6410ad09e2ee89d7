package org.caravanserai.centers.teaching;

import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableColumn;

/** The column of a table that tells the class of a row by its code. */
public final class ClassColumn {

    /** Heading of this column. */
    public static final String NAME = "class";

    private ClassColumn() {}

    public static TableColumn required() {
        return TableColumn.required(
                NAME, "centers.class.code", ColumnType.TEXT, "Class", "班级", "Группа", "Classe", "Clase", "الصف");
    }
}
