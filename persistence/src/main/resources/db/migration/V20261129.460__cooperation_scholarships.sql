-- What scholarship schemes offer: places a year, and the level in a language that is needed for them.
alter table cooperation_mechanism
    add column scholarship_places int check (scholarship_places between 1 and 1000000),
    add column scholarship_language text check (length(scholarship_language) between 2 and 35),
    add column scholarship_scheme text check (length(scholarship_scheme) between 1 and 40),
    add column scholarship_scheme_version text check (length(scholarship_scheme_version) between 1 and 40),
    add column scholarship_level text check (length(scholarship_level) between 1 and 40),
    add constraint cooperation_mechanism_scholarship check (
        mechanism_kind = 'SCHOLARSHIP_SCHEME'
        or num_nonnulls(scholarship_places, scholarship_language, scholarship_scheme, scholarship_scheme_version, scholarship_level) = 0),
    add constraint cooperation_mechanism_level check (
        num_nonnulls(scholarship_language, scholarship_scheme, scholarship_scheme_version, scholarship_level) in (0, 4));
