package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.agreement.ReviseAgreement;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer adopts a partner's copy of an agreement (EWP IIA 7) as the next version, not yet approved by any party. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class AdoptPartnerAgreement {

    private final IiaImport imports;
    private final ExchangeOfficer officer;
    private final ReviseAgreement revise;

    @Inject
    public AdoptPartnerAgreement(IiaImport imports, ExchangeOfficer officer, ReviseAgreement revise) {
        this.imports = imports;
        this.officer = officer;
        this.revise = revise;
    }

    /**
     * @param based the revision that the copy was compared with; null when not said
     * @return the number of the new revision
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid as {@link CompareIia} does
     * @throws Conflict {@code stale-revision} when another revision was proposed meanwhile
     * @throws Refused {@code nothing-changed}, {@code agreement-over}; {@code iia-terminated} and {@code iia-not-yet-defined} for a copy
     *     that is no version to agree on
     */
    public int execute(String code, byte[] document, @Nullable Integer based) {
        var agreement = officer.lockedAgreement(code);
        var content = imports.read(agreement, officer.latest(agreement).terms(), document);
        if (content.beyond().stream().anyMatch(each -> each.path().equals("iia.terminated"))) {
            throw new Refused("iia-terminated");
        }
        if (content.beyond().stream().anyMatch(each -> each.path().endsWith("." + IiaReader.NOT_YET_DEFINED))) {
            throw new Refused("iia-not-yet-defined");
        }
        return revise.execute(new ReviseAgreement.Command(code, content.form(), based, "EWP IIA " + content.hash()));
    }
}
