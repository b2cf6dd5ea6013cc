"""What the fast run takes of many alike; the long run has them all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from repbook.text import LANGUAGES


def in_full(*values: Any) -> list[Any]:
    """Return parameters that the long run alone has."""
    return [pytest.param(value, marks=pytest.mark.full) for value in values]


def spoken(first: str = "zh-CN", among: Iterable[str] = LANGUAGES) -> list[Any]:
    """Return the languages as parameters, all but one left to the long run."""
    return [first, *in_full(*(lang for lang in among if lang != first))]


LONG = {
    "adapters/test_file_book_charts.py": (
        "test_deleted_charts_are_not_missed",
        "test_values_and_names_follow_a_typed_cell",
    ),
    "adapters/test_live_desk.py": (
        "test_the_cursor_of_another_book_does_not_count",
        "test_what_may_change_is_never_taken_for_plain",
    ),
    "adapters/test_live_reading.py": (
        "test_computed_cells_are_the_files",
        "test_places_are_the_files",
    ),
    "adapters/test_live_safety.py": (
        "test_a_backup_holds_what_was_not_saved",
        "test_a_backup_without_a_copy_of_the_application",
        "test_a_book_never_saved_is_refused",
        "test_rows_sorted_meanwhile_are_found",
        "test_the_application_is_left_as_it_was",
        "test_what_cannot_be_taken_back_names_the_backup",
    ),
    "adapters/test_live_writing.py": (
        "test_a_users_own_column_keeps_what_it_holds",
        "test_what_cells_cannot_hold_is_cleaned_and_said_live",
    ),
    "adapters/test_looks.py": (
        "test_repair_puts_deleted_looks_back_in_their_order",
        "test_the_live_check_names_a_look_that_is_gone_and_leaves_a_users_own",
    ),
    "adapters/test_marked_texts.py": ("test_check_repair_and_lint_are_content",),
    "adapters/test_older_template.py": (
        "test_import_loses_no_row_of_any_table",
        "test_import_names_own_sheets_and_columns_that_stay_behind",
    ),
    "adapters/test_repair.py": (
        "test_a_header_cell_that_differs_from_its_table_is_mended",
        "test_a_lost_table_and_a_lost_question_are_refused",
    ),
    "adapters/test_repair_charts.py": ("test_what_a_user_deleted_or_drew_stays",),
    "adapters/test_repair_format.py": ("test_what_excel_calls_damaged_is_put_right_and_said",),
    "adapters/test_repair_lost.py": (
        "test_a_header_renamed_meanwhile_and_rows_after_a_gap_are_kept",
        "test_everything_comes_back_in_one_step",
        "test_one_table_comes_back_among_others",
        "test_tables_that_do_not_fit_their_columns_are_made_again",
    ),
    "adapters/test_repair_panes.py": (
        "test_a_conversion_by_libreoffice_is_mended",
        "test_what_its_user_lets_scroll_stays",
    ),
    "adapters/test_repair_sideways.py": (
        "test_columns_that_came_in_go_out_while_they_are_empty",
        "test_columns_that_changed_places_are_known_by_their_headers",
        "test_ids_that_another_program_gave_anew_rename_nothing",
        "test_no_column_takes_another_ones_meaning",
        "test_other_sheets_come_back_too",
    ),
    "adapters/test_repair_texts.py": (
        "test_a_repair_of_texts_is_said_and_taken_back",
        "test_blanks_that_another_program_cut_from_entries_come_back",
    ),
    "adapters/test_upgrade.py": (
        "test_a_day_goes_on_where_it_was",
        "test_a_newer_workbook_is_refused_with_the_way_out",
        "test_it_is_healthy_to_the_products_lint",
        "test_parts_of_sentences_and_a_group_behind_its_rows_are_out_of_sight",
        "test_undo_puts_the_whole_file_back",
    ),
    "adapters/test_upgrade_steps.py": (
        "test_all_that_a_version_may_add_or_change_arrives",
        "test_columns_keep_the_ids_by_which_slicers_and_renames_know_them",
    ),
    "adapters/test_upgrade_team.py": ("test_what_was_renamed_or_deleted_in_it_is_mended",),
    "adapters/test_views.py": ("test_a_view_is_valid_to_microsoft",),
    "build/test_build_charts.py": ("test_charts_are_sound_and_known_by_name",),
    "build/test_vba_launcher.py": (
        "test_a_box_shows_every_letter_on_any_windows",
        "test_a_cancelled_dialog_presses_nothing",
        "test_a_python_that_starts_late_may_be_waited_for",
        "test_an_interpreter_that_was_moved_counts_as_none",
        "test_news_is_shown_in_chinese_too_and_returned",
        "test_what_a_killed_python_held_still_is_given_back",
        "test_without_a_workbook_the_message_says_so",
    ),
    "build/test_vba_mac.py": (
        "test_a_press_returns_at_once_and_the_clock_finds_the_answer",
        "test_what_the_script_says_is_passed_on",
    ),
    "build/test_vba_runs.py": (
        "test_texts_speak_excels_language",
        "test_the_ribbon_is_drawn_anew_only_when_something_changed",
    ),
    "entrypoints/test_cli_commands.py": ("test_lint_finds_nothing_in_our_own_files",),
    "entrypoints/test_cli_lint.py": (
        "test_damaged_file_with_product_ends_in_words",
        "test_the_products_own_files_pass",
    ),
    "entrypoints/test_handlers_tools.py": (
        "test_repair_mends_a_copy_and_opens_it",
        "test_undo_in_a_mended_copy_opens_the_workbook_again",
    ),
    "entrypoints/test_json_codes.py": ("test_repair_and_undo_say_what_they_did",),
    "entrypoints/test_outcomes.py": ("test_an_import_of_orders_offers_and_sets_only_where_asked",),
    "entrypoints/test_person_in_team.py": (
        "test_she_goes_from_the_reps_and_the_teams_workbook_at_once",
    ),
    "entrypoints/test_prints.py": ("test_prints_survive_their_file",),
    "entrypoints/test_true_results.py": (
        "test_what_a_save_cannot_put_right_is_said_with_the_languages_own_colon",
    ),
    "features/test_account_page.py": (
        "test_contacts_are_those_of_all_cards_of_the_account_newest_first",
    ),
    "features/test_imports_keep.py": ("test_all_are_kept_as_they_stand_and_undo_takes_them_back",),
    "features/test_imports_systems.py": ("test_every_first_name_fills_its_own_field",),
    "features/test_packs.py": (
        "test_a_copy_that_was_changed_in_the_folder_is_not_overwritten",
        "test_own_columns_go_along_and_those_a_pack_lacks_are_not_emptied",
        "test_rules_that_an_import_set_stay_with_whoever_made_the_pack",
    ),
    "features/test_packs_back.py": (
        "test_a_customer_that_was_made_one_with_the_takers_own_comes_back",
        "test_what_came_from_a_rep_and_does_not_go_back_is_named",
    ),
    "features/test_packs_lost.py": ("test_it_closes_and_asks_about_nothing_that_one_side_changed",),
    "features/test_reports_pages.py": ("test_the_first_fifth_beside_the_claim",),
    "features/test_reports_work.py": ("test_new_and_old_customers_of_superstore",),
    "features/test_team.py": ("test_one_reps_code_in_two_workbooks_is_named",),
    "features/test_tools_check.py": ("test_check_and_repair_count_the_same_missing_results",),
    "features/test_tools_undo.py": (
        "test_a_second_undo_goes_one_further_back",
        "test_after_an_undo_the_action_runs_again_and_can_be_undone",
        "test_undoing_a_return_gives_the_sheet_and_cards_back",
    ),
}
"""Tests of seconds each, by file, whose neighbours stay: the fast run has ten minutes."""
LIVE = {
    "contract/test_contract_book.py": (
        "test_a_card_moves_its_row_on_qualify", "test_an_empty_book_takes_its_first_card",
        "test_cells_outside_the_tables_follow", "test_errors_are_values",
    ),
}  # fmt: skip
"""Those whose example in a live LibreOffice alone is left to the long run."""


def is_long(path: Path, name: str) -> bool:
    """Tell whether the long run alone has a test, by its file below tests and its name there."""
    test, _, example = name.partition("[")
    place = path.as_posix()
    return test in LONG.get(place, ()) or ("live" in example and test in LIVE.get(place, ()))
