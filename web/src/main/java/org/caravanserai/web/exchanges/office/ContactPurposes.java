package org.caravanserai.web.exchanges.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.web.shell.Texts;

/** Purposes of an office's contacts, to choose from. */
@Named
@ApplicationScoped
public class ContactPurposes {

    private final Texts texts;

    @Inject
    ContactPurposes(Texts texts) {
        this.texts = texts;
    }

    public List<SelectItem> getAll() {
        return Arrays.stream(ContactPurpose.values())
                .map(purpose -> new SelectItem(purpose.name(), texts.of("exchanges.purpose." + purpose.name())))
                .toList();
    }
}
