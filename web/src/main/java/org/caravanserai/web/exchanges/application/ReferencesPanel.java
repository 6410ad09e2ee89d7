package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.call.AskForReference;
import org.caravanserai.exchanges.call.ListOwnReferences;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The references that an applicant asks for. */
@Named
@RequestScoped
public class ReferencesPanel {

    private final ListOwnReferences list;
    private final AskForReference ask;
    private final ReferenceSteps steps;
    private final RequestParameters parameters;

    private ListOwnReferences.@Nullable OwnReferences shown;

    private @Nullable String name;

    private @Nullable String email;

    private @Nullable String relation;

    private @Nullable String language;

    @Inject
    ReferencesPanel(ListOwnReferences list, AskForReference ask, ReferenceSteps steps, RequestParameters parameters) {
        this.list = list;
        this.ask = ask;
        this.steps = steps;
        this.parameters = parameters;
    }

    public ListOwnReferences.OwnReferences getShown() {
        if (shown == null) {
            shown = list.execute(code());
        }
        return shown;
    }

    public void ask() {
        ask.execute(new AskForReference.Command(code(), name, email, relation, language));
        steps.done(code(), "asked.done");
    }

    /**
     * @param reference code of the request
     */
    public void remind(String reference) {
        steps.remind(code(), reference);
    }

    /**
     * @param reference code of the request
     */
    public void withdraw(String reference) {
        steps.withdraw(code(), reference);
    }

    private String code() {
        return parameters.text("code");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
