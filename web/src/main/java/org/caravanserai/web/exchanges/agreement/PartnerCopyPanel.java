package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.ewp.FetchIia;
import org.caravanserai.exchanges.ewp.ShowPartnerAddress;
import org.jspecify.annotations.Nullable;

/** An officer reads the partner's copy of the agreement from the address of the partner, and compares it on the same page. */
@Named
@RequestScoped
public class PartnerCopyPanel {

    private final ShowPartnerAddress addresses;
    private final FetchIia fetch;
    private final IiaCopyPage page;
    private @Nullable String iiaId;
    private @Nullable String token;

    @Inject
    PartnerCopyPanel(ShowPartnerAddress addresses, FetchIia fetch, IiaCopyPage page) {
        this.addresses = addresses;
        this.fetch = fetch;
        this.page = page;
    }

    /** Null when none is named. */
    public @Nullable String getAddress() {
        return addresses.execute(page.getAgreement().code()).orElse(null);
    }

    public void read() {
        page.setDocument(fetch.execute(new FetchIia.Command(page.getAgreement().code(), iiaId, token)));
        page.compare();
    }

    public @Nullable String getIiaId() {
        return iiaId;
    }

    public void setIiaId(@Nullable String iiaId) {
        this.iiaId = iiaId;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }
}
