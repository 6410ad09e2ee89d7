package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.centers.teaching.BrowseClasses;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.centers.teaching.TeachingWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Lookup;
import org.caravanserai.web.shell.Suggestion;
import org.jspecify.annotations.Nullable;

/** What a field offers in which another class of the center is chosen in which somebody may learn: their codes, by course, name and code. */
@Named
@RequestScoped
public class ClassLookup implements Lookup {

    private static final int SUGGESTIONS = 8;

    private final BrowseClasses classes;
    private final ManagedClassPage page;
    private final TeachingWords words;
    private final Formats formats;
    private final Map<String, Suggestion> known = new HashMap<>();

    @Inject
    ClassLookup(BrowseClasses classes, ManagedClassPage page, TeachingWords words, Formats formats) {
        this.classes = classes;
        this.page = page;
        this.words = words;
        this.formats = formats;
    }

    @Override
    public List<String> complete(String typed) {
        return found(typed).stream().map(ClassRow::code).toList();
    }

    @Override
    public Suggestion of(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return new Suggestion("", "");
        }
        if (!known.containsKey(code)) {
            found(code);
        }
        return known.getOrDefault(code, new Suggestion(code, ""));
    }

    /** By its code, or by the whole name of one class alone. */
    @Override
    public Optional<String> chosen(String typed) {
        var same = found(typed).stream()
                .map(ClassRow::code)
                .filter(code -> code.equalsIgnoreCase(typed) || of(code).name().equalsIgnoreCase(typed))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private List<ClassRow> found(String typed) {
        var row = page.getShown().row();
        var rows = classes
                .execute(
                        Slug.of(row.center()),
                        new ClassFilter(null, null, true, false),
                        new PageRequest(0, SUGGESTIONS, typed, "title"))
                .items()
                .stream()
                .filter(each -> !each.code().equals(row.code()))
                .toList();
        rows.forEach(each -> known.put(each.code(), suggestion(each)));
        return rows;
    }

    private Suggestion suggestion(ClassRow row) {
        return new Suggestion(
                words.title(row.courseTitle(), row.held().name()),
                formats.text(row.termName().texts()) + " · " + row.code());
    }
}
