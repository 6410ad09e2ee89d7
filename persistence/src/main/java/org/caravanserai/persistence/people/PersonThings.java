package org.caravanserai.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Records of people by the names of the people. */
@ApplicationScoped
class PersonThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(
                        PersonAction.SUBJECT,
                        "(select p.id, a.given_name, a.family_name, a.own_name, a.family_first from person_record p"
                                + " join account a on a.id = p.account_id) as kept",
                        "id")
                .person("""
                    case when family_first then concat_ws(' ', family_name, given_name) else concat_ws(' ', given_name, family_name) end
                    || coalesce(' (' || own_name || ')', '')\
                    """));
    }
}
