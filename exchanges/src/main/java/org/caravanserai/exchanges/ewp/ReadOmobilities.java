package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Nominations of students as XML (EWP {@code omobilities} 3). */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReadOmobilities {

    private final NominationDirectory nominations;
    private final IiaCopies copies;
    private final EwpDirectory ewp;
    private final Agreements agreements;

    @Inject
    public ReadOmobilities(NominationDirectory nominations, IiaCopies copies, EwpDirectory ewp, Agreements agreements) {
        this.nominations = nominations;
        this.copies = copies;
        this.ewp = ewp;
        this.agreements = agreements;
    }

    /**
     * @param ids codes of nominations, or of the stays that resulted from them; one that the caller may not read, that EWP does not know (staff,
     *     traineeships), or of which something is not known that the schema demands, is left out
     * @return a document valid by the official schema
     * @throws Invalid {@code required}, {@code too-many}
     * @throws Refused {@code omobility-incomplete} with what is missing, where one nomination is asked for
     */
    public String execute(List<String> ids) {
        var response = XmlNode.root(Namespaces.OMOBILITIES, "omobilities-get-response");
        var asked = EwpRequest.ids("omobility_id", ids);
        asked.forEach(id -> nominations
                .byCode(ewp.nominationOfStay(id).orElse(id))
                .filter(nomination -> nomination.state() != NominationState.UNCONFIRMED)
                .filter(OmobilityXml::isKnown)
                .ifPresent(nomination -> copies.visible(nomination.agreement(), null)
                        .ifPresent(agreement -> add(response, id, nomination, agreement, asked.size() == 1))));
        return response.document();
    }

    private void add(XmlNode response, String id, NominationRow nomination, IiaCopy agreement, boolean only) {
        var heiIds = ewp.homeOrganizations(
                List.of(nomination.from().id(), nomination.to().id()));
        var missing = OmobilityXml.missing(nomination, heiIds);
        if (missing.isEmpty()) {
            OmobilityXml.add(
                    response,
                    id,
                    nomination,
                    ewp.studentIdentifier(nomination.id()).orElse(null),
                    heiIds,
                    agreements.agreed(agreement.agreement().id()).get(nomination.condition()));
        } else if (only) {
            throw new Refused(
                    "omobility-incomplete",
                    missing.stream().map(OmobilityGap::name).collect(Collectors.joining(", ")));
        }
    }
}
