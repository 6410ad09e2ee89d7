package org.caravanserai.persistence.shared;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as EclipseLink should see it: a null of a {@code uuid} column is bound as such, not as {@code varchar},
 * which PostgreSQL refuses. Named in {@code persistence.xml}.
 */
public class CaravanseraiPostgreSql extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(DatabaseField field) {
        return field.getType() == UUID.class ? Types.OTHER : super.getJDBCType(field);
    }

    @Override
    public int getJDBCType(Class<?> javaType) {
        return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
    }
}
