package org.caravanserai.web.exchanges.selection;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.exchanges.call.RulesForm;
import org.caravanserai.web.exchanges.SkillRow;
import org.jspecify.annotations.Nullable;

/** Fields for the rules of a call. */
public class RulesFields {

    private List<String> fields = new ArrayList<>();
    private List<String> levels = new ArrayList<>();
    private List<String> nationalities = new ArrayList<>();
    private @Nullable String credits;
    private @Nullable String oldest;
    private @Nullable String offerDays = "14";
    private @Nullable String references;
    private boolean referencesRequired;

    /** The usual rule of a new call. */
    private boolean ownPeople = true;

    private final List<SkillRow> languages = new ArrayList<>();
    private final List<CriterionRow> criteria = new ArrayList<>();
    private final List<DocumentRow> documents = new ArrayList<>();

    RulesFields() {
        SkillRow.makeRoom(languages);
        CriterionRow.makeRoom(criteria);
        DocumentRow.makeRoom(documents);
    }

    void show(RulesForm known) {
        fields = copy(known.fields());
        levels = copy(known.levels());
        nationalities = copy(known.nationalities());
        credits = known.credits();
        oldest = known.oldest();
        offerDays = known.offerDays();
        languages.clear();
        if (known.languages() != null) {
            known.languages().stream().map(SkillRow::of).forEach(languages::add);
        }
        SkillRow.makeRoom(languages);
        criteria.clear();
        if (known.criteria() != null) {
            known.criteria().stream().map(CriterionRow::of).forEach(criteria::add);
        }
        CriterionRow.makeRoom(criteria);
        documents.clear();
        if (known.documents() != null) {
            known.documents().stream().map(DocumentRow::of).forEach(documents::add);
        }
        DocumentRow.makeRoom(documents);
        var asked = known.references();
        references = asked == null ? null : asked.number();
        referencesRequired = asked != null && asked.required();
        ownPeople = known.ownPeople();
    }

    RulesForm form() {
        return new RulesForm(
                fields,
                levels,
                credits,
                SkillRow.forms(languages),
                nationalities,
                oldest,
                CriterionRow.forms(criteria),
                offerDays,
                DocumentRow.forms(documents),
                new RulesForm.ReferencesForm(references, referencesRequired),
                ownPeople);
    }

    private static List<String> copy(@Nullable List<String> values) {
        return values == null ? new ArrayList<>() : new ArrayList<>(values);
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(@Nullable List<String> chosen) {
        fields = copy(chosen);
    }

    public List<String> getLevels() {
        return levels;
    }

    public void setLevels(@Nullable List<String> chosen) {
        levels = copy(chosen);
    }

    /** A single country; the API accepts several. */
    public @Nullable String getNationality() {
        return nationalities.isEmpty() ? null : nationalities.get(0);
    }

    public void setNationality(@Nullable String country) {
        nationalities = country == null || country.isBlank() ? new ArrayList<>() : new ArrayList<>(List.of(country));
    }

    public @Nullable String getCredits() {
        return credits;
    }

    public void setCredits(@Nullable String credits) {
        this.credits = credits;
    }

    public @Nullable String getOldest() {
        return oldest;
    }

    public void setOldest(@Nullable String oldest) {
        this.oldest = oldest;
    }

    public @Nullable String getOfferDays() {
        return offerDays;
    }

    public void setOfferDays(@Nullable String offerDays) {
        this.offerDays = offerDays;
    }

    /** Number of references to request. */
    public @Nullable String getReferences() {
        return references;
    }

    public void setReferences(@Nullable String references) {
        this.references = references;
    }

    public boolean isOwnPeople() {
        return ownPeople;
    }

    public void setOwnPeople(boolean ownPeople) {
        this.ownPeople = ownPeople;
    }

    public boolean isReferencesRequired() {
        return referencesRequired;
    }

    public void setReferencesRequired(boolean required) {
        this.referencesRequired = required;
    }

    public List<SkillRow> getLanguages() {
        return languages;
    }

    public List<CriterionRow> getCriteria() {
        return criteria;
    }

    public List<DocumentRow> getDocuments() {
        return documents;
    }
}
