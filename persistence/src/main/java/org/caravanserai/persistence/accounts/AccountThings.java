package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Accounts by the names of their people; what was deleted has none. */
@ApplicationScoped
class AccountThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(AccountAction.SUBJECT, "account where anonymised_at is null", "id")
                .person("""
                    case when family_first then concat_ws(' ', family_name, given_name) else concat_ws(' ', given_name, family_name) end
                    || coalesce(' (' || own_name || ')', '')\
                    """)
                .link("'/admin/users/' || id", Permission.MANAGE_USERS));
    }
}
