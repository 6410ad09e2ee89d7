package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.accounts.ListMySignIns;
import org.jspecify.annotations.Nullable;

/** The part of the page of the own account that shows the latest sign-ins. */
@Named
@RequestScoped
public class OwnSignIns {

    /** As many as fit on a page without a pager; the API and the export of personal data have all. */
    static final PageRequest LATEST = PageRequest.first(20);

    private final ListMySignIns list;
    private @Nullable List<SignInLine> latest;

    @Inject
    OwnSignIns(ListMySignIns list) {
        this.list = list;
    }

    public List<SignInLine> getLatest() {
        var known = latest;
        if (known == null) {
            known = list.execute(LATEST).items();
            latest = known;
        }
        return known;
    }
}
