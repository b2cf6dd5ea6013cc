"""Lists in German, French and Spanish, names in two columns, logs of phones (M21, M36)."""

from __future__ import annotations

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards, lead

CUSTOMERS = [
    (
        "Société;Contact;Téléphone;Portable;Courriel;Code postal;Ville;Commercial;Montant;"
        "Remarques",
        "Norden SARL;Anne Berg;0472555140;0612345678;ann@n.example;69002;Lyon;Paul;12 500,00 €;ok",
    ),
    (
        "Empresa;Contacto;Teléfono;Móvil;Correo electrónico;Código postal;Ciudad;Comercial;"
        "Importe previsto;Observaciones",
        "Norden SARL;Anne Berg;0472555140;0612345678;ann@n.example;69002;Lyon;Paul;12.500,00 €;ok",
    ),
    (
        "Firma1;Name;Vorname;Telefon 1;Mobil;E-Mail;PLZ;Ort;Betreuer;Auftragswert;Bemerkung",
        "Norden SARL;Berg;Anne;0472555140;0612345678;ann@n.example;69002;Lyon;Paul;12.500,00 €;ok",
    ),
]


@pytest.mark.parametrize("lines", CUSTOMERS)
def test_customers_in_other_languages(book_of: BookOf, lines: tuple[str, str]) -> None:
    book = book_of(cards())
    said = brought(book, write_list(book.with_name("list.csv"), [x.split(";") for x in lines]))
    assert said.counts[0] == 1
    (card,) = sheet(book, "customers")
    assert [card[key] for key in ("name", "contact", "phone", "phones", "email")] == [
        *("Norden SARL", "Anne Berg", "0472555140", "0612345678", "ann@n.example"),
    ]
    assert [card[key] for key in ("postcode", "city", "rep", "expected_order", "note")] == [
        *("69002", "Lyon", "Paul", 12500.0, "ok"),
    ]


@pytest.mark.parametrize(
    "header", [("Kunde", "Name 1"), ("Customer", "Customer Name"), ("客户", "客户名称")]
)
def test_a_name_of_digits_beside_one_of_words_is_an_id(
    book_of: BookOf, header: tuple[str, str]
) -> None:
    book = book_of(cards())
    rows = [(*header, "Phone"), ("100001", "Norden", "212-555-0140"), ("100002", "Vale", "5550150")]
    brought(book, write_list(book.with_name("list.csv"), rows))
    found = sheet(book, "customers")
    assert [(card["name"], card["reference"]) for card in found] == [
        *(("Norden", "100001"), ("Vale", "100002")),
    ]


def test_a_surname_beside_a_first_name_names_the_person(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("Name", "Vorname", "Telefon"), ("Berg", "Ann", "0431555140")]
    brought(book, write_list(book.with_name("list.csv"), rows))
    assert [card["name"] for card in sheet(book, "customers")] == ["Ann Berg"]


def _calls(book_of: BookOf, *rows: tuple[str, ...]) -> list[tuple[object, object]]:
    book = book_of(cards(lead(1, name="Norden Tools", phone="212-555-0140")))
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "calls")
    assert said.data["rejected"] == 0, said.messages()
    return [(call["result"], call["result_said"]) for call in sheet(book, "calls")]


def test_logs_in_other_languages(book_of: BookOf) -> None:
    for header, words in (
        (("Kunde", "Datum", "Ergebnis"), ("AB besprochen", "Gespräch geführt")),
        (("Client", "Date", "Résultat"), ("Pas de réponse", "Joint")),
        (("Cliente", "Fecha", "Resultado"), ("No contesta", "Contactado")),
        (("客户名称", "时间", "通话结果"), ("振铃未接", "演示完成")),
    ):
        rows = [("Norden Tools", f"2026-02-2{n}", word) for n, word in enumerate(words)]
        assert [result for result, _ in _calls(book_of, header, *rows)] == [
            *("No answer", "Reached"),
        ], header


def test_parts_of_a_result_must_agree(book_of: BookOf) -> None:
    words = ("No Answer - LVM", "No answer (evening)", "Connected - Busy", "Connected: nice")
    rows = [("Norden Tools", f"2026-02-2{n}", word) for n, word in enumerate(words)]
    found = _calls(book_of, ("Customer", "Date", "Result"), *rows)
    assert [result for result, _ in found] == ["No answer", "No answer", None, None]


def test_a_status_counts_where_the_result_is_blank(book_of: BookOf) -> None:
    head = ("Company / Account", "Start Date", "Start Time", "Status", "Call Result")
    rows = (
        ("Norden Tools", "2/20/2026", "9:05 AM", "Completed", "No Answer"),
        ("Norden Tools", "2/21/2026", "9:05 AM", "Not Started", ""),
    )
    assert _calls(book_of, head, *rows) == [("No answer", None), (None, "Not Started")]


def test_an_answered_column_and_durations_in_words_tell_misses(book_of: BookOf) -> None:
    head = ("Number", "Call date", "Answered", "Duration")
    rows = (
        ("212 555 0140", "2026-02-20", "no", ""),
        ("212 555 0140", "2026-02-21", "yes", "65"),
        ("212 555 0140", "2026-02-22", "", "未接通"),
        ("212 555 0140", "2026-02-23", "", "响铃15秒"),
    )
    found = [result for result, _ in _calls(book_of, head, *rows)]
    assert found == ["No answer", None, "No answer", "No answer"]


def test_an_example_names_a_column_that_could_be_it(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [("Customer", "Sort", "Wann"), ("Norden Tools", "x", "2026-02-20")]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "calls")
    assert "Sort" not in said.data["message"]
