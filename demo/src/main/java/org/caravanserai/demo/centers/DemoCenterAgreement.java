package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.centers.center.FileCenterAgreement;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.centers.center.SignCenterAgreement;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** The agreement of the owners of a center of the demo data. */
@ApplicationScoped
class DemoCenterAgreement {

    private final DemoPeople people;
    private final FileCenterAgreement file;
    private final ShowOwnCenter show;
    private final SignCenterAgreement sign;

    @Inject
    DemoCenterAgreement(DemoPeople people, FileCenterAgreement file, ShowOwnCenter show, SignCenterAgreement sign) {
        this.people = people;
        this.file = file;
        this.show = show;
        this.sign = sign;
    }

    /**
     * @param day when the center opens
     */
    void file(Slug slug, String who, LocalDate day, int daysAgo) {
        var text = new FileCenterAgreement.AgreementDraft(
                day.minusDays(30),
                day.minusDays(30).plusYears(5),
                6,
                LocalizedText.of(
                        "en",
                        "Host and partner run the center together for five years. The host provides rooms and two"
                                + " posts; the partner sends two teachers and provides books. The rules of the host apply"
                                + " at its place. Either side may decline to renew six months before the end.",
                        "zh",
                        "双方共同举办中心，为期五年。承办机构提供场地和两个岗位，合作机构选派两名教师并提供教材。中心遵守承办机构的规章制度。" + "任何一方可于期满前六个月提出不再续签。"));
        people.act(who, daysAgo, () -> file.execute(slug, text));
    }

    void sign(Slug slug, String who, int daysAgo) {
        people.act(who, daysAgo, () -> {
            var agreement = show.execute(slug).agreement();
            if (agreement != null) {
                sign.execute(slug, agreement.hash(), null);
            }
        });
    }
}
