package org.caravanserai.web.centers.fee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.centers.fee.SetClassFee;
import org.caravanserai.centers.fee.SetClassFee.ClassFeeTerms;
import org.caravanserai.centers.fee.ShowClassFee;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Fee of a class. */
@Named
@RequestScoped
public class ClassFeePage {

    private final ShowClassFee show;
    private final SetClassFee set;
    private final ManagedClassPage page;
    private final Notices notices;

    private @Nullable Form<ClassFeeTerms> form;

    @Inject
    ClassFeePage(ShowClassFee show, SetClassFee set, ManagedClassPage page, Notices notices) {
        this.show = show;
        this.set = set;
        this.page = page;
        this.notices = notices;
    }

    @PostConstruct
    void load() {
        form = show.execute(page.getShown().row().code())
                .map(fee -> Form.of(ClassFeeTerms.class, ClassFeeTerms.of(fee)))
                .orElseGet(() -> Form.of(ClassFeeTerms.class));
    }

    public void save() {
        var code = page.getShown().row().code();
        set.execute(code, getForm().read());
        notices.done("centers.fee.saved");
        Faces.redirect("/manage/classes/%s/fee", code);
    }

    /** Whether a fee was set before. */
    public boolean isKnown() {
        return show.execute(page.getShown().row().code()).isPresent();
    }

    public Form<ClassFeeTerms> getForm() {
        return Objects.requireNonNull(form);
    }
}
