package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ending.DecideEnding;
import org.caravanserai.exchanges.ending.DecideEnding.AgreementEndingWish;
import org.caravanserai.exchanges.ending.ShowEnding;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An officer decides what happens to everything that depends on an agreement that ends. */
@Named
@RequestScoped
public class EndingPage {

    private static final int SIZE = 50;

    private final AgreementPage page;
    private final ShowEnding show;
    private final DecideEnding decide;
    private final Notices notices;
    private final EndingAddress address;
    private @Nullable ListModel<Dependent> things;
    private ShowEnding.@Nullable Ending ending;
    private final Form<AgreementEndingWish> form = Form.of(AgreementEndingWish.class);

    @Inject
    EndingPage(AgreementPage page, ShowEnding show, DecideEnding decide, Notices notices, EndingAddress address) {
        this.page = page;
        this.show = show;
        this.decide = decide;
        this.notices = notices;
        this.address = address;
    }

    public AgreementView getAgreement() {
        return page.getAgreement();
    }

    public ShowEnding.Ending getEnding() {
        if (ending == null) {
            ending = show.execute(getAgreement().code(), PageRequest.first(1));
        }
        return ending;
    }

    public ListModel<Dependent> getThings() {
        if (things == null) {
            things = new ListModel<>(
                    address.list(),
                    SIZE,
                    request -> show.execute(getAgreement().code(), request).things(),
                    each -> each.kind() + " " + each.code());
        }
        return things;
    }

    public void save() {
        decide.execute(
                getAgreement().code(), OneOf.constant(DependentKind.class, "kind", getKind()), getThing(), form.read());
        notices.done("exchanges.ending.decided");
        Faces.redirect("/manage/exchanges/agreements/%s/ending", getAgreement().code());
    }

    /** Kind of the dependent to decide on; blank when there is none. */
    public String getKind() {
        return address.kind();
    }

    /** Code of the thing that is decided on; blank when none is. */
    public String getThing() {
        return address.thing();
    }

    public Form<AgreementEndingWish> getForm() {
        return form;
    }
}
