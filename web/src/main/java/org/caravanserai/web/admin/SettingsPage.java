package org.caravanserai.web.admin;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.settings.SettingAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.history.BrowseHistory;
import org.caravanserai.platform.settings.ChangeSettings;
import org.caravanserai.platform.settings.ListSettings;
import org.caravanserai.platform.settings.SettingCatalog;
import org.caravanserai.platform.settings.SettingKind.Look;
import org.caravanserai.platform.settings.SettingPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The settings of one page: what was typed, and what has become of earlier changes. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Changes that are shown below the form; all of them are in the history. */
    private static final int LATEST = 20;

    @Inject
    private ListSettings list;

    @Inject
    private ChangeSettings change;

    @Inject
    private BrowseHistory history;

    @Inject
    private SettingCatalog catalog;

    @Inject
    private SettingWords words;

    @Inject
    private Texts texts;

    @Inject
    private RequestParameters parameters;

    @Inject
    private Notices notices;

    private SettingPage page = SettingPage.INSTANCE;
    private HashMap<String, @Nullable Object> form = new HashMap<>();
    private HashMap<String, @Nullable Object> shown = new HashMap<>();
    private @Nullable String why;
    private transient @Nullable List<Field> fields;

    /**
     * A setting on the page.
     *
     * @param id of its field, which is the path of its faults with dashes
     * @param byDefault the value of the configuration in words; empty where there is none or it is the one that counts
     */
    public record Field(
            String id,
            String name,
            String look,
            String label,
            String hint,
            int rows,
            int most,
            List<SelectItem> options,
            String byDefault) {}

    public void load() {
        var setting = parameters.text("setting");
        if (!setting.isEmpty()) {
            var found = catalog.byId(parameters.identity("setting")).orElseThrow(() -> new NotFound("not-found"));
            Faces.redirect("/admin/settings/%s#values-%s", found.page().path(), dashed(found.name()));
            return;
        }
        var asked = parameters.text("page");
        page = Stream.of(SettingPage.values())
                .filter(each -> asked.isEmpty() || each.path().equals(asked))
                .filter(each -> !catalog.on(each).isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        list.execute().stream().filter(line -> line.setting().page() == page).forEach(line -> {
            var name = line.setting().name();
            shown.put(name, line.setting().kind().shown(line.value()));
            form.put(name, typed(shown.get(name)));
        });
    }

    private static @Nullable Object typed(@Nullable Object value) {
        if (value instanceof Map<?, ?> texts) {
            return new HashMap<>(texts);
        }
        return value instanceof List<?> several
                ? several.toArray(String[]::new)
                : value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    public void save() {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        form.forEach((name, value) -> {
            var now = value instanceof Object[] several ? List.of(several) : value;
            if (!same(now, shown.get(name))) {
                changed.put(name, now);
            }
        });
        change.execute(new ChangeSettings.Changes(changed, why));
        notices.done(changed.isEmpty() ? "admin.settings.unchanged" : "admin.settings.done");
        Faces.redirect("/admin/settings/%s", page.path());
    }

    private static boolean same(@Nullable Object typed, @Nullable Object before) {
        if (typed instanceof Map<?, ?> texts && before instanceof Map<?, ?> known) {
            return Stream.concat(texts.keySet().stream(), known.keySet().stream())
                    .allMatch(tag -> written(texts.get(tag)).equals(written(known.get(tag))));
        }
        return typed instanceof List<?> || typed instanceof Boolean
                ? typed.equals(before)
                : written(typed).equals(written(before));
    }

    private static String written(@Nullable Object text) {
        return Objects.toString(text, "").replace("\r\n", "\n").strip();
    }

    /** The settings of the page; the same ones as long as it is open. */
    public List<Field> getFields() {
        var known = fields;
        if (known == null) {
            known = list.execute().stream()
                    .filter(line -> line.setting().page() == page
                            && line.setting().kind().look() != Look.PICTURE)
                    .map(this::field)
                    .toList();
            fields = known;
        }
        return known;
    }

    /** Whether there are texts in several languages on the page. */
    public boolean isLocalized() {
        return getFields().stream().anyMatch(field -> field.look().equals(Look.TEXTS.name()));
    }

    private Field field(ListSettings.Line line) {
        var setting = line.setting();
        var kind = setting.kind();
        return new Field(
                "values-" + dashed(setting.name()),
                setting.name(),
                kind.look().name(),
                texts.of(setting.label()),
                texts.has(setting.label() + ".hint") ? texts.of(setting.label() + ".hint") : "",
                kind.least() > 1 && kind.look() == Look.TEXTS ? 10 : 1,
                kind.most(),
                kind.options().stream()
                        .map(option -> new SelectItem(option, words.option(setting, option)))
                        .toList(),
                line.set() && line.byDefault() != null ? words.shown(setting, line.byDefault()) : "");
    }

    private static String dashed(String name) {
        return name.replace('.', '-');
    }

    /** What the setting is called that was changed. */
    public String name(HistoryLine line) {
        return catalog.byId(line.subjectId())
                .map(setting -> texts.of(setting.label()))
                .orElse("");
    }

    /** The latest changes of settings, of all pages. */
    public List<HistoryLine> getChanges() {
        return history.execute(new HistoryFilter(SettingAction.SUBJECT, null, null, null), PageRequest.first(LATEST))
                .items();
    }

    public SettingPage getPage() {
        return page;
    }

    /** What was typed, by the names of the settings. */
    public Map<String, @Nullable Object> getForm() {
        return form;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
