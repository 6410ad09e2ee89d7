-- A publisher also says of a value that it is provisional, or that it was counted in another way than those before.
alter table published_figure drop constraint published_figure_flag_check;
alter table published_figure add constraint published_figure_flag_check
    check (flag in ('INCLUDES_OTHERS', 'ESTIMATED_BY_COUNTRY', 'ESTIMATED_BY_PUBLISHER', 'PROVISIONAL', 'BREAK'));
