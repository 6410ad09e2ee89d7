package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What a partner's copy of an agreement (EWP IIA 7) says differently from the latest version here, as it holds after a notice. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CompareIia {

    private final IiaImport imports;
    private final ExchangeOfficer officer;

    @Inject
    public CompareIia(IiaImport imports, ExchangeOfficer officer) {
        this.imports = imports;
        this.officer = officer;
    }

    /**
     * @param revision the latest one here, with which it was compared
     * @param hash of the partner's copy
     * @param differences from the version here to the copy, also in what an agreement here cannot say
     */
    public record Compared(
            int revision, String hash, List<TermsDifference> differences, AgreementTerms here, AgreementTerms copy) {}

    /**
     * @param document {@code iias-get-response}
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid {@code xml-malformed}, {@code not-an-iia}, {@code iia-incomplete}, {@code iia-wrong-hash}, {@code iia-of-others}, and
     *     each fault of its content
     */
    public Compared execute(String code, byte[] document) {
        var agreement = officer.agreement(code);
        var latest = officer.latest(agreement);
        var ends = agreement.endsAfter();
        var inForce = agreement.revisionInForce();
        var here = ends != null && inForce != null && inForce == latest.number()
                ? latest.terms().until(ends)
                : latest.terms();
        var content = imports.read(agreement, here, document);
        var differences = new ArrayList<>(here.differences(content.terms()));
        differences.addAll(content.beyond());
        return new Compared(latest.number(), content.hash(), differences, here, content.terms());
    }
}
