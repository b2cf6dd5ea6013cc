"""Rules about functions newer than the file format (MS-XLSX 2.2.3)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.view import PackageView

PREFIX = "_xlfn."
_SHEET_PREFIX = "_xlws."
_KNOWN_2016 = """
    ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
    BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT
    CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
    COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV
    F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
    FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
    GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH
    IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL MUNIT
    NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
    PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
    QUARTILE.INC QUERYSTRING RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S
    T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST UNICHAR UNICODE VAR.P VAR.S WEBSERVICE
    WEIBULL.DIST XOR Z.TEST"""
_NEWER = """
    ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DETECTLANGUAGE DROP EXPAND
    FIELDVALUE FILTER GROUPBY HSTACK IFS IMAGE ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS
    PERCENTOF PIVOTBY PY RANDARRAY REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST SCAN SEQUENCE SINGLE
    SORT SORTBY STOCKHISTORY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
    TRANSLATE TRIMRANGE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH"""
# In every Excel since 2016, but stored with the prefix.
KNOWN_2016 = frozenset(_KNOWN_2016.split())
NEWER = frozenset(_NEWER.split())
_ON_SHEETS_ONLY = frozenset({"FILTER", "PY", "SORT"})


@rule("missing-function-prefix")
def missing_function_prefix(view: PackageView) -> Iterator[Hit]:
    """Find newer functions without the prefix that Excel needs to know them by."""
    for use, token in view.tokens:
        if token.kind == "function":
            name = bare(token.text)
            if name in KNOWN_2016 | NEWER and token.text.upper() != stored(name).upper():
                yield Hit(use.part, use.where, stored(name))


@rule("newer-function", Kind.ADVICE)
def newer_function(view: PackageView) -> Iterator[Hit]:
    """Find functions that Excel 2016 does not have."""
    for use, token in view.tokens:
        if token.kind == "function" and bare(token.text) in NEWER:
            yield Hit(use.part, use.where, bare(token.text))


def bare(function: str) -> str:
    """Return a function's name as users know it, in capitals."""
    return function.upper().removeprefix(PREFIX.upper()).removeprefix(_SHEET_PREFIX.upper())


def stored(name: str) -> str:
    """Return the spelling of a newer function in files."""
    return PREFIX + (_SHEET_PREFIX if name in _ON_SHEETS_ONLY else "") + name
