package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** People who are named in records of cooperation. */
@ApplicationScoped
class CooperationPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of();
    }
}
