package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Instant;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer reads an agreement that the own office prepares. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ShowAgreementDraft {

    private final OwnDrafts own;

    @Inject
    public ShowAgreementDraft(OwnDrafts own) {
        this.own = own;
    }

    /**
     * @param changedBy the name of the person who has changed it last
     */
    public record Shown(String code, long version, DraftForm form, Instant changedAt, String changedBy) {}

    /**
     * @throws NotFound when it is not one of the officer's
     */
    public Shown execute(String code) {
        var draft = own.find(code);
        return new Shown(
                draft.code(), draft.version(), DraftForm.of(draft.content()), draft.changedAt(), draft.changedBy());
    }
}
