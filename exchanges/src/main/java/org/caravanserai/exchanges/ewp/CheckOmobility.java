package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.nomination.ShowNomination;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What has to be known before a nomination can be read as EWP XML, see {@link ReadOmobilities}. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CheckOmobility {

    private final ShowNomination show;
    private final EwpDirectory ewp;

    @Inject
    public CheckOmobility(ShowNomination show, EwpDirectory ewp) {
        this.show = show;
        this.ewp = ewp;
    }

    /**
     * @param code of the nomination
     * @throws NotFound when the caller acts for neither side
     */
    public List<OmobilityGap> execute(String code) {
        var nomination = show.execute(code).nomination();
        return OmobilityXml.missing(
                nomination,
                ewp.homeOrganizations(
                        List.of(nomination.from().id(), nomination.to().id())));
    }
}
