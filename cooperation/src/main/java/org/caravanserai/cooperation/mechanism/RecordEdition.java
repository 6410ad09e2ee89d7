package org.caravanserai.cooperation.mechanism;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryDesk;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A mechanism came together, or more is known about an edition. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RecordEdition {

    private RegistryDesk desk;

    @SuppressWarnings("NullAway.Init")
    protected RecordEdition() {}

    @Inject
    public RecordEdition(RegistryDesk desk) {
        this.desk = desk;
    }

    /**
     * @throws NotFound when there is no such mechanism
     * @throws Refused {@code edition-order}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, EditionForm form) {
        var mechanism = desk.lock(Mechanism.class, slug);
        var edition = form.read();
        mechanism.record(edition);
        desk.note(mechanism, RegistryAction.EDITION_RECORDED, String.valueOf(edition.number()));
    }
}
