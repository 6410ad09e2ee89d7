package org.caravanserai.persistence.shared;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as EclipseLink should see it: a null of a {@code uuid} or {@code jsonb} column (what converters make an
 * {@code Object}) is bound as such, not as {@code varchar}, which PostgreSQL refuses. Named in {@code persistence.xml}.
 */
public class CaravanseraiPostgreSql extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(DatabaseField field) {
        return isOther(field.getType()) ? Types.OTHER : super.getJDBCType(field);
    }

    @Override
    public int getJDBCType(Class<?> javaType) {
        return isOther(javaType) ? Types.OTHER : super.getJDBCType(javaType);
    }

    private static boolean isOther(@Nullable Class<?> type) {
        return type == UUID.class || type == Object.class;
    }
}
