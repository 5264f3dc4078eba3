"""Patterns of dates, months, seasons and years, each with what reads it."""

import calendar
from collections.abc import Iterable

from onrecord.reading.en.times import date_readers as date
from onrecord.reading.en.times import weekday_readers as week
from onrecord.reading.en.times.time_readers import ReadTime
from onrecord.reading.en.times.time_vocabulary import (
    TO,
    YEAR,
    Signs,
    name_signs,
    names,
    time_words,
    words,
)

_DIGITS: Signs = tuple("0123456789")
_NTH: Signs = ("1st", "2nd", "3rd", *(f"{digit}th" for digit in _DIGITS))
_YEARS: Signs = ("19", "20")
_LONG: Signs = ("week", "month", "year")
_ORDINAL = r"(?:st|nd|rd|th)?"


def dates() -> Iterable[tuple[Signs, str, ReadTime]]:
    """Return what matches dates, with the signs of each and what reads it."""
    named_months = name_signs("months")
    months = rf"(?P<month>{names('months')})\.?"
    other = rf"(?P<other>{names('months')})\.?"
    day, last = rf"(?P<day>\d\d?){_ORDINAL}", rf"(?P<last>\d\d?){_ORDINAL}"
    part = r"(?:\s+(?:morning|afternoon|evening|night))?"
    named = rf"(?:(?:{names('weekdays')}){part},?\s+(?:the\s+|\()?)?"
    either = (
        rf"(?:{day}\s+(?:of\s+)?{months}"
        rf"|(?P<first>{names('months')})\.?\s+(?P<nth>\d\d?){_ORDINAL})"
    )
    year = rf"(?:{YEAR}|(?:of\s+)?this\s+year)"
    nth = rf"(?P<day>first|{words('ordinals')})"
    return (
        (_DIGITS, r"(?P<year>\d{4})[-/](?P<month>\d\d)[-/](?P<day>\d\d)", date.numeric),
        (
            _DIGITS,
            r"(?P<day>\d\d?)[./-](?P<month>\d\d?)[./-](?P<year>20\d\d)(?:(?=[A-Z])|\b)",
            date.numeric,
        ),
        (
            _DIGITS,
            r"(?P<day>[0-3]\d)(?P<parted>[./])(?P<month>[0-3]\d)(?P=parted)(?P<year>[0-3]\d)(?![./]?\d)",
            date.numeric,
        ),
        (
            ("on ", "until ", "since "),
            r"(?:(?<=on )|(?<=until )|(?<=since ))"
            r"(?P<day>[0-3]\d)(?:/(?P<month>[0-3]\d)|\.(?P<after>0\d|1[0-2]))(?![./,]?\d|\s*(?:%|per))",
            date.numeric,
        ),
        (
            named_months,
            rf"(?:the\s+)?(?:(?P<count>\d+|{words('counts')})\s+)?(?P<unit>week|day|hour)s?\s+"
            rf"(?:up\s+to|to|(?:that\s+)?end(?:ing|ed))\s+(?:on\s+)?{either},?(?:\s+{YEAR})?",
            date.stretch_to,
        ),
        (
            ("week",),
            rf"week\s+(?P<way>of|beginning|starting|from)\s+{either}(?!\d|{TO}(?:\d|{names('months')}))",
            date.week_of_date,
        ),
        (
            ("night",),
            rf"(?:overnight|(?:the\s+)?night)\s+(?:in)?to\s+{either}(?!\d)",
            date.night_to,
        ),
        (("night",), rf"(?:the\s+)?night\s+of\s+{named}{day}\s+{months}", date.night_of),
        (
            ("night",),
            rf"(?:the\s+)?night\s+of\s+{months}\s+{day}(?!\d|{TO}\d)",
            date.night_of,
        ),
        (
            named_months,
            rf"{day},\s+\d\d?,?\s+and\s+{last}\s+{months}(?:,?\s+{YEAR})?",
            date.dates,
        ),
        (
            named_months,
            rf"{months}\s+{day},\s+\d\d?,?\s+and\s+{last}(?:,?\s+{YEAR})?(?!\d)",
            date.dates,
        ),
        (
            named_months,
            rf"{day}{TO}(?:the\s+)?{last}\s+(?:of\s+)?{months},?(?:\s+{YEAR})?",
            date.dates,
        ),
        (named_months, rf"{day}\s+{months}{TO}{last}\s+{other},?(?:\s+{YEAR})?", date.dates),
        (
            named_months,
            rf"{months}\s+{day}{TO}(?:{other}\s+)?{last}(?:,?\s*{YEAR})?(?!\d)",
            date.dates,
        ),
        (
            _NTH,
            r"(?:(?<=since )|(?<=on )|(?<=from )|(?<=until )|(?<=ing of )|(?<=noon of ))"
            r"the\s+(?P<day>\d\d?)(?:st|nd|rd|th)"
            r"(?=\W*(?:$|[.,;:)]|(?:and|when|after|at|in)\b))"
            r"(?!\s+and\s+(?:the\s+)?\d+[a-z]{2}\s+[a-z]{4,}s\b)",  # "on the 7th and 8th floors"
            date.day_of_month,
        ),
        (
            ("month",),
            r"the\s+(?P<day>\d\d?)(?:st|nd|rd|th)\s+of\s+(?:this|the)\s+month",
            date.day_of_month,
        ),
        (named_months, rf"the\s+{nth}\s+of\s+{months},?(?:\s+{YEAR})?", date.nth_of),
        (("year",), rf"{named}{either},?\s+(?:of\s+)?(?P<lastyear>last\s+year)", date.date),
        (named_months, rf"{named}{day}\s+(?:of\s+)?{months}(?:,?\s+{year})?", date.date),
        (named_months, rf"{named}{months}\s+{day}(?:,?\s*{year})?(?!\d)", date.date),
    )


def months_and_years() -> Iterable[tuple[Signs, str, ReadTime]]:
    """Return the same for months, seasons and years."""
    named_months = name_signs("months")
    months = rf"(?P<month>{names('months')})\.?"
    capital = rf"(?P<month>(?-i:{'|'.join(calendar.month_name[1:])}))"
    part = (
        r"(?P<part>early|late|mid|middle|end|start|beginning|(?:first|opening)\s+days"
        r"|(?:last|final|closing)\s+days|(?:first|opening|last|final|closing)\s+months)[\s-]+(?:in\s+|of\s+|this\s+|last\s+)?"
    )
    last = rf"(?P<last>(?-i:{'|'.join(calendar.month_name[1:])}))"
    seasons = tuple(time_words("seasons"))
    after = (
        "(?:(?<=in )|(?<=by )|(?<=from )|(?<=since )|(?<=last )|(?<=this )|(?<=during )|(?<=until )"
        "|(?<=of )|(?<=throughout )|(?<=the year ))"
    )
    season = rf"(?P<season>{words('seasons')})"
    until = r"\s*(?:-|–|to|until|and)\s*(?P<until>(?:19|20)\d\d)"
    return (
        (
            ("week",),
            rf"(?P<nth>first|second|third|fourth|last)\s+week\s+of\s+{capital}"
            rf"(?:,?\s+{YEAR})?",
            week.week_of_month,
        ),
        (
            ("half", "days", "weeks"),
            rf"(?P<nth>first|second|latter|last)\s+(?:(?P<count>\d+|{words('counts')})\s+)?"
            rf"(?P<unit>half|days|weeks)\s+of\s+{capital}(?:,?\s+{YEAR})?",
            date.start_of_month,
        ),
        (
            named_months,
            rf"(?:between|from|in|during)\s+{capital}\s+(?:and|to|until)\s+{last}(?:\s+{YEAR})?",
            date.months,
        ),
        (named_months, rf"(?:{part})?{months},?\s+(?:of\s+)?{YEAR}", date.month),
        (("year",), rf"(?:{part})?{months},?\s+(?:of\s+)?(?P<lastyear>last\s+year)", date.month),
        (("year",), rf"(?:{part})?{capital}\s+(?:of\s+)?this\s+year", date.month),
        (named_months, rf"(?:{part}|{after}){capital}", date.month),
        (named_months, rf"{capital}(?=\s+(?:was|saw|had\s+been|has\s+been)\b)", date.month),
        (named_months, rf"{capital}(?=\s+(?:weekend|night|morning|afternoon|evening))", date.month),
        (seasons, rf"{season}\s+(?:of\s+)?{YEAR}", date.season),
        (
            seasons,
            rf"(?:last|this|past|(?:in|since|during|by)(?:\s+the)?)\s+{season}"
            rf"(?!\s+(?:of\b|offensive|campaign))",
            date.last_season,
        ),
        (_YEARS, rf"(?:(?<=between )|(?<=from )|(?<=in )){YEAR}{until}", date.years),
        (_YEARS, rf"{part}{YEAR}", date.year),
        (
            _LONG,
            rf"first\s+(?P<count>\d+|{words('counts')})\s+months\s+of\s+"
            rf"(?:the\s+year|this\s+year|{YEAR})",
            date.first_months,
        ),
        (
            (*_YEARS, "year"),
            rf"(?P<part>(?:first|second)\s+half|(?:first|second|third|fourth|last)\s+quarter)"
            rf"\s+of\s+(?:{YEAR}|(?:the|this|(?P<lastyear>last))\s+year)",
            date.year,
        ),
        (_YEARS, rf"{after}{YEAR}", date.year),
        (
            _YEARS,
            rf"(?<!nearly\s)(?<!almost\s)(?<!about\s)(?<!around\s)(?<!than\s)(?<!over\s)"
            rf"{YEAR}(?=\s+(?:[\w-]+\s+){{0,2}}(?:{words('occurrences')}|{words('wars')}|campaign))",
            date.year,
        ),
        (
            named_months,
            rf"{capital}(?=\s+(?:[\w-]+\s+){{0,2}}(?:{words('occurrences')}|{words('speeches')}))",
            date.month,
        ),
    )
