package org.caravanserai.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.InstanceFace;

/** What the law demands to be said of the operator; there is no such page where nothing was written. */
@Named
@RequestScoped
public class ImprintPage {

    private final InstanceFace instance;

    @Inject
    ImprintPage(InstanceFace instance) {
        this.instance = instance;
    }

    public void load() {
        if (instance.getImprint().isEmpty()) {
            throw new NotFound("not-found");
        }
    }
}
