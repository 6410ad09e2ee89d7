package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Nominations of students as XML (EWP {@code omobilities} 3). */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReadOmobilities {

    private NominationDirectory nominations;
    private IiaCopies copies;
    private EwpDirectory ewp;
    private Agreements agreements;

    @SuppressWarnings("NullAway.Init")
    protected ReadOmobilities() {}

    @Inject
    public ReadOmobilities(NominationDirectory nominations, IiaCopies copies, EwpDirectory ewp, Agreements agreements) {
        this.nominations = nominations;
        this.copies = copies;
        this.ewp = ewp;
        this.agreements = agreements;
    }

    /**
     * @param ids codes of nominations, or of the stays that resulted from them; one that the caller may not read, or that EWP does not know (staff, traineeships), is left out
     * @return a document valid by the official schema
     * @throws Invalid {@code required}, {@code too-many}
     */
    public String execute(List<String> ids) {
        var response = XmlNode.root(Namespaces.OMOBILITIES, "omobilities-get-response");
        EwpRequest.ids("omobility_id", ids).forEach(id -> nominations
                .byCode(ewp.nominationOfStay(id).orElse(id))
                .filter(nomination -> nomination.state() != NominationState.UNCONFIRMED)
                .ifPresent(nomination -> copies.visible(nomination.agreement(), null)
                        .ifPresent(agreement -> OmobilityXml.add(
                                response,
                                id,
                                nomination,
                                ewp.studentIdentifier(nomination.id()).orElse(null),
                                agreement,
                                agreements.agreed(agreement.agreement().id()).get(nomination.condition())))));
        return response.document();
    }
}
