package org.caravanserai.web.cooperation.manage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** A party, as fields of the form. */
public class PartyFields implements FormRow {

    private @Nullable String role;
    private @Nullable String sector;
    private @Nullable String organization;
    private @Nullable String country;
    private final Map<String, String> name = new HashMap<>();
    private List<String> languages = new ArrayList<>();
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;

    /** Country and name of an organization of the platform are its own, and are not asked again. */
    static PartyFields of(EntryView.PartyLine party) {
        var fields = new PartyFields();
        fields.role = party.role().name();
        fields.sector = party.sector().name();
        fields.organization = party.organization();
        if (party.organization() == null) {
            fields.country = party.country();
            fields.name.putAll(party.name().texts());
        }
        fields.languages = new ArrayList<>(party.languages());
        fields.since = party.since();
        fields.until = party.until();
        return fields;
    }

    static PartyFields of(EntryForm.PartyForm typed) {
        var fields = new PartyFields();
        fields.role = typed.role();
        fields.sector = typed.sector();
        fields.organization = typed.organization();
        fields.country = typed.country();
        fields.name.putAll(FormTexts.texts(typed.name()));
        fields.since = FormTexts.day(typed.since());
        fields.until = FormTexts.day(typed.until());
        fields.languages = new ArrayList<>(FormTexts.rows(typed.languages()).toList());
        return fields;
    }

    EntryForm.PartyForm form() {
        return new EntryForm.PartyForm(
                role, sector, organization, country, name, FormTexts.of(since), FormTexts.of(until), languages);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(organization) || FormTexts.isWritten(country) || FormTexts.isWritten(name);
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getSector() {
        return sector;
    }

    public void setSector(@Nullable String sector) {
        this.sector = sector;
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public Map<String, String> getName() {
        return name;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
