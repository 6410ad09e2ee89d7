package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What all steps of records share: which record and which version of it the form was shown with, and where it leads back. */
@RequestScoped
public class EntryStep {

    private final RequestParameters parameters;
    private final EntryAddress address;
    private final Notices notices;

    @Inject
    EntryStep(RequestParameters parameters, EntryAddress address, Notices notices) {
        this.parameters = parameters;
        this.address = address;
        this.notices = notices;
    }

    /** The version in the hidden field {@code seen}; null where the request names none. */
    @Nullable
    public Long seen() {
        var text = parameters.text("seen");
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** The record that the address names. */
    public Slug slug() {
        return parameters.slug();
    }

    /** The submitted value with this name; empty if there is none. */
    public String text(String name) {
        return parameters.text(name);
    }

    /** A whole number that the form sent along; 0 where it sent none. */
    public int number(String name) {
        var text = parameters.text(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The kind of records that the address names. */
    public EntryKind kind() {
        return address.getKind();
    }

    /** Says that it was done, on the working page of the record. */
    public void done(String key) {
        done(key, slug().value());
    }

    /** Says that it was done, on the working page of the record of this slug. */
    public void done(String key, String slug) {
        notices.done(key);
        Faces.redirect("/manage/cooperation/%s/%s", address.folder(kind()), slug);
    }
}
