package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.people.PeopleBook;

/** The nominations of a person of whom the caller keeps a record, from or to the organizations of the caller. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ShowPersonNominations {

    private final NominationDirectory directory;
    private final PeopleBook people;
    private final CurrentCaller caller;

    @Inject
    public ShowPersonNominations(NominationDirectory directory, PeopleBook people, CurrentCaller caller) {
        this.directory = directory;
        this.people = people;
        this.caller = caller;
    }

    /** A person, of the account that took the record over once one has, with the nominations. */
    public record Shown(PersonName name, List<NominationRow> nominations) {}

    /**
     * @throws NotFound when the caller does not keep the record
     */
    public Shown execute(String person) {
        var account = people.account(people.kept(person));
        var own = caller.get().organizationsFor(Permission.MANAGE_EXCHANGES);
        return new Shown(
                account.name(),
                directory.ofPerson(account.id(), account.email()).stream()
                        .filter(row -> own.contains(row.from().id())
                                || own.contains(row.to().id()))
                        .toList());
    }
}
