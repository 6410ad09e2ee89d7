package org.caravanserai.web.cooperation.manage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.web.shell.FormRows;
import org.jspecify.annotations.Nullable;

/** Fields shared by the forms of all kinds of records. */
public class EntryFields {

    private static final int SPARE = 4;

    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> summary = new HashMap<>();
    private final FormRows<NameFields> names = new FormRows<>("names", "value");
    private final FormRows<PartyFields> parties = new FormRows<>("parties", "role");
    private final FormRows<LinkFields> links = new FormRows<>("links", "thing");
    private final WhenFields when = new WhenFields();
    private @Nullable String way;
    private List<String> countries = new ArrayList<>();
    private List<String> fields = new ArrayList<>();

    /**
     * A record that does not exist yet.
     *
     * @param partOf slug of another record that it will be part of; empty: of none
     */
    void begin(LocalDate today, String partOf) {
        names.show(Stream.of(), SPARE, NameFields::empty);
        parties.show(Stream.of(), SPARE, PartyFields::new);
        links.show(partOf.isEmpty() ? Stream.of() : Stream.of(LinkFields.partOf(partOf)), SPARE, LinkFields::new);
        when.show(null, null, DatePrecision.DAY, today, null);
    }

    void show(EntryView view) {
        var row = view.row();
        title.putAll(row.title().texts());
        summary.putAll(row.summary().texts());
        names.show(
                view.names().stream()
                        .filter(name -> name.kind() != EntryNameKind.OFFICIAL)
                        .map(NameFields::of),
                SPARE,
                NameFields::empty);
        parties.show(view.parties().stream().map(PartyFields::of), SPARE, PartyFields::new);
        links.show(view.links().stream().map(LinkFields::of), SPARE, LinkFields::new);
        way = row.way() == null ? null : row.way().name();
        var ofParties = new HashSet<@Nullable String>();
        view.parties().forEach(party -> ofParties.add(party.country()));
        countries = new ArrayList<>(row.countries().stream()
                .filter(country -> !ofParties.contains(country))
                .toList());
        fields = new ArrayList<>(row.fields());
        when.show(row.beginsOn(), row.endsOn(), row.precision(), view.asOf(), view.source());
    }

    void show(EntryForm typed) {
        title.putAll(FormTexts.texts(typed.title()));
        summary.putAll(FormTexts.texts(typed.summary()));
        names.show(FormTexts.rows(typed.names()).map(NameFields::of), SPARE, NameFields::empty);
        parties.show(FormTexts.rows(typed.parties()).map(PartyFields::of), SPARE, PartyFields::new);
        links.show(FormTexts.rows(typed.links()).map(LinkFields::of), SPARE, LinkFields::new);
        way = typed.way();
        countries = new ArrayList<>(FormTexts.rows(typed.countries()).toList());
        fields = new ArrayList<>(FormTexts.rows(typed.fields()).toList());
        when.show(typed);
    }

    EntryForm form() {
        return new EntryForm(
                title,
                summary,
                names.forms(NameFields::form),
                parties.forms(PartyFields::form),
                links.forms(LinkFields::form),
                way,
                countries,
                fields,
                FormTexts.of(when.getBeginsOn()),
                FormTexts.of(when.getEndsOn()),
                when.getPrecision(),
                when.getSource(),
                FormTexts.of(when.getAsOf()));
    }

    Stream<FormRows<?>> rows() {
        return Stream.of(names, parties, links);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getSummary() {
        return summary;
    }

    public FormRows<NameFields> getNames() {
        return names;
    }

    public FormRows<PartyFields> getParties() {
        return parties;
    }

    public FormRows<LinkFields> getLinks() {
        return links;
    }

    public WhenFields getWhen() {
        return when;
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(List<String> countries) {
        this.countries = countries;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }
}
