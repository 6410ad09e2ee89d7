package org.caravanserai.web.centers.manage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.centers.center.CenterForm;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.jspecify.annotations.Nullable;

/** What the form of a center asks; single values are in a map by the names of their fields. */
public class CenterFields {

    private final Map<String, String> name = new HashMap<>();
    private final Map<String, String> about = new HashMap<>();
    private final Map<String, String> one = new HashMap<>();
    private final Map<String, String> application = new HashMap<>();
    private List<String> weekend = new ArrayList<>(List.of("SUNDAY"));

    void show(ShowOwnCenter.Answer answer) {
        var center = answer.center();
        var profile = center.profile();
        name.putAll(profile.name().texts());
        about.putAll(profile.about().texts());
        put("kind", profile.kind().name());
        put("host", center.host().slug());
        put("partner", center.partner() == null ? null : center.partner().slug());
        var place = profile.place();
        put("country", place.country().value());
        put("city", place.city());
        put("address", place.address());
        put("latitude", Objects.toString(place.latitude(), null));
        put("longitude", Objects.toString(place.longitude(), null));
        put("timeZone", profile.calendar().zone().getId());
        weekend = new ArrayList<>(
                profile.calendar().weekend().stream().sorted().map(Enum::name).toList());
        put("holidays", HolidayLines.of(profile.calendar().holidays()));
        for (int i = 0; i < profile.languages().size() && i < 3; i++) {
            put("language" + (i + 1), profile.languages().get(i).value());
        }
        answer.application().forEach((part, text) -> application.put(part.name(), text));
    }

    void put(String field, @Nullable String value) {
        if (value != null) {
            one.put(field, value);
        }
    }

    CenterForm form() {
        return new CenterForm(
                null,
                one.get("kind"),
                name,
                about,
                one.get("host"),
                one.get("partner"),
                one.get("country"),
                one.get("city"),
                one.get("address"),
                one.get("latitude"),
                one.get("longitude"),
                one.get("timeZone"),
                weekend,
                HolidayLines.read(one.get("holidays")),
                Stream.of("language1", "language2", "language3")
                        .map(one::get)
                        .filter(language -> language != null && !language.isBlank())
                        .toList(),
                application);
    }

    public Map<String, String> getName() {
        return name;
    }

    public Map<String, String> getAbout() {
        return about;
    }

    public Map<String, String> getOne() {
        return one;
    }

    public Map<String, String> getApplication() {
        return application;
    }

    public List<String> getWeekend() {
        return weekend;
    }

    public void setWeekend(@Nullable List<String> weekend) {
        this.weekend = weekend == null ? new ArrayList<>() : new ArrayList<>(weekend);
    }
}
