package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The version of its partner's copy that an institution has approved (EWP IIA approval 2). */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReadIiaApprovals {

    private final IiaCopies copies;
    private final Agreements agreements;

    @Inject
    public ReadIiaApprovals(IiaCopies copies, Agreements agreements) {
        this.copies = copies;
        this.agreements = agreements;
    }

    /**
     * @param ids codes of agreements; one that was not approved, or that the caller may not read, is left out
     * @param heiId who has approved; null for the caller's partner
     * @throws Invalid {@code required}, {@code too-many}
     */
    public String execute(List<String> ids, @Nullable String heiId) {
        var response = XmlNode.root(Namespaces.IIAS_APPROVAL, "iias-approval-response");
        EwpRequest.ids("iia_id", ids).stream()
                .map(id -> copies.visible(id, heiId))
                .flatMap(Optional::stream)
                .forEach(copy -> approval(response, copy));
        return response.document();
    }

    private void approval(XmlNode response, IiaCopy copy) {
        var given = copy.side(1).approval();
        boolean unconfirmed = given != null
                && given.onPaper()
                && copy.agreement().isToBeConfirmedBy(copy.side(1).party().id());
        if (given == null || unconfirmed) {
            return;
        }
        var approved = agreements
                .revision(copy.agreement().id(), given.revision())
                .orElseThrow()
                .terms();
        response.child("approval")
                .text("iia-id", copy.agreement().code())
                .text("iia-hash", copy.hash(given.revision(), approved));
    }
}
