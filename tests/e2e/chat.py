"""The steps that tests of the pages share: open one, say something, read the slate, go there by keyboard, look for barriers."""

from playwright.sync_api import Locator, Page, expect

from tools.places import NODE_MODULES

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def open_chat(page: Page, site_url: str) -> Page:
    """The page, with Pip awake and not slowed down."""
    page.goto(f"{site_url}?pace=0")
    ready(page)
    return page


def open_lab(page: Page, site_url: str) -> Page:
    """The lab, where everything is on one screen."""
    return open_chat(page, f"{site_url}lab/")


def open_chapter(page: Page, site_url: str, chapter: str) -> Page:
    """A chapter, likewise."""
    return open_chat(page, f"{site_url}chapters/{chapter}/")


def ready(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("data-engine", "ready", timeout=90_000)


def written(page: Page, text: str) -> Locator:
    """Where a text stands on the page; that it is announced as well does not count."""
    return page.get_by_text(text).and_(page.locator(":not(#announcer)"))


def box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Message Pip")


def replies(page: Page) -> Locator:
    return page.get_by_role("article", name="Pip")


def settled(page: Page) -> None:
    """Pip has stopped writing."""
    expect(page.get_by_role("button", name="Stop")).to_have_count(0)


def say(page: Page, text: str) -> str:
    """Send a message; Pip's reply."""
    before = replies(page).count()
    box(page).fill(text)
    box(page).press("Enter")
    expect(replies(page)).to_have_count(before + 1)
    settled(page)
    return replies(page).last.locator(".said").inner_text()


def slate(page: Page) -> str:
    """The text that the model sees."""
    return "".join(page.locator("[data-token]").all_text_contents())


def wiped(page: Page) -> str:
    return "".join(page.locator("[data-evicted]").all_text_contents())


def use_memory(page: Page, on: bool) -> None:
    page.get_by_role("switch", name="Use memory").set_checked(on)
    expect(page.locator("#memory[data-off]")).to_have_count(0 if on else 1)  # until that is drawn, a button below may still move away from a click


def new_chat(page: Page) -> None:
    page.get_by_role("button", name="New chat", exact=True).click()
    expect(page.get_by_role("article")).to_have_count(0)


def add_note(page: Page, text: str) -> None:
    page.get_by_role("button", name="Add note").click()
    page.get_by_role("textbox", name="Note").fill(text)
    page.keyboard.press("Enter")
    notes = page.get_by_role("complementary", name="Memory").get_by_role("listitem")
    expect(notes.filter(has_text=text)).to_have_count(1)


def tries(page: Page) -> Locator:
    """The table of what the reader has found out so far in a chapter, row by row."""
    return page.locator("#tries tbody tr")


def press_until(page: Page, wanted: Locator, key: str = "Tab") -> None:
    """Press a key until the focus is there."""
    for _ in range(150):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{key} never reached {wanted}")


def tab_to(page: Page, role: str, name: str) -> None:
    """Press Tab until the focus is there."""
    press_until(page, page.get_by_role(role, name=name).first)


def faults(page: Page, only: dict | None = None) -> list[str]:
    """What axe finds: one line for each rule that is broken.  From the top: lower down the bar of chapters may lie over half a button."""
    page.evaluate("scrollTo(0, 0)")
    if not page.evaluate("'axe' in window"):
        page.evaluate((NODE_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("only => axe.run({runOnly: only})", only or RULES)["violations"]
    return [f"{v['id']}: {v['help']} {[node['html'][:120] for node in v['nodes'][:3]]}" for v in found]


def faults_in_both_themes(page: Page) -> list[str]:
    """What axe finds in the light theme, and what of it may be otherwise in the dark one: the contrast of colours."""
    page.emulate_media(color_scheme="light")
    found = faults(page)
    page.emulate_media(color_scheme="dark")
    return found + [f"dark: {fault}" for fault in faults(page, {"type": "rule", "values": ["color-contrast"]})]


def too_wide(page: Page, *widths: int) -> list[int]:
    """At which of these widths the page can be scrolled sideways."""
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 740})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(width)
    return found
