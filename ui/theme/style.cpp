// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "colour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace {

constexpr const char *emphasisProperty = "emphasis";

ControlState stateOf(const QStyleOption &option, bool ringForMouseToo = false)
{
    const bool focused = option.state & QStyle::State_HasFocus && (ringForMouseToo || option.state & QStyle::State_KeyboardFocusChange);
    return {.enabled = bool(option.state & QStyle::State_Enabled),
            .down = bool(option.state & QStyle::State_Sunken),
            .on = bool(option.state & QStyle::State_On),
            .hovered = bool(option.state & QStyle::State_MouseOver),
            .focused = focused};
}

int controlHeight(const QStyleOption &option)
{
    const int wanted = option.fontMetrics.height() + 2 * 6;
    return std::max(space::control, (wanted + 3) / 4 * 4);
}

} // namespace

void setEmphasis(QAbstractButton *button, Emphasis emphasis) { button->setProperty(emphasisProperty, int(emphasis)); }

Emphasis emphasisOf(const QWidget *button) { return button ? Emphasis(button->property(emphasisProperty).toInt()) : Emphasis::Normal; }

void Style::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette = readablePalette(palette);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // the flat bar leaves its ground to the page
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Shades shades = shadesOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: return paintButton(*painter, option->rect, shades, emphasisOf(widget), stateOf(*option));
    case PE_PanelButtonTool: return paintButton(*painter, option->rect, shades, Emphasis::Quiet, stateOf(*option));
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return paintField(*painter, option->rect, shades, stateOf(*option, true));
        break; // inside a combo or spin box: the box draws the field
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(widget)) // a list stands on its page, its cells show the focus
            return paintPanel(*painter, option->rect, {}, shades.hairline, space::radius);
        if (widget && widget->inherits("QAbstractScrollArea") && !widget->inherits("QScrollArea")) // several lines of text
            return paintField(*painter, option->rect, shades, stateOf(*option, true));
        break;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange && !(widget && widget->inherits("QPushButton"))) // those draw it on their edge
            paintFocusRing(*painter, option->rect, shades);
        return;
    case PE_IndicatorCheckBox: return paintCheckBox(*painter, option->rect, shades, stateOf(*option), option->state & State_NoChange);
    case PE_IndicatorRadioButton: return paintRadio(*painter, option->rect, shades, stateOf(*option));
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Shades shades = shadesOf(option->palette);
    if (element == CE_PushButtonLabel && emphasisOf(widget) == Emphasis::Primary && option->state & State_Enabled) {
        QStyleOptionButton label = *static_cast<const QStyleOptionButton *>(option);
        label.palette.setColor(QPalette::ButtonText, shades.onAccent);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        entry && element == CE_MenuItem && entry->state & State_Selected && !entry->icon.isNull()) {
        QStyleOptionMenuItem shown = *entry; // menus and combo popups ask for Active, which a focused button does too
        shown.icon = QIcon(entry->icon.pixmap(QSize(20, 20), painter->device()->devicePixelRatioF(), QIcon::Selected));
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, mixed(shades.field, shades.text, option->state & State_MouseOver ? 0.07 : 0.03));
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), shades.hairline);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox shown = *combo;
        const QRect words = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        const int room = words.width() - 2 - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + space::xs);
        shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option); head && element == CE_HeaderLabel) {
        painter->save();
        painter->setFont(typeOf(Type::Caption, painter->font()));
        painter->setPen(shades.muted);
        // The common style asks itself, not the proxy, for SE_HeaderLabel, so the margin is made here.
        const QRect words = head->rect.adjusted(space::m - 2, 0, 2 - space::m, 0);
        painter->drawText(words, int(head->textAlignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(head->text, Qt::ElideRight, words.width()));
        painter->restore();
        return;
    }
    const QRect strip(option->rect.x(), option->rect.center().y() - 3, option->rect.width(), space::s);
    if (element == CE_ProgressBarGroove)
        return paintPanel(*painter, strip, mixed(shades.card, shades.text, 0.12), {}, space::xs);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBarContents && bar->maximum > bar->minimum) {
        const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        return paintPanel(*painter, QRectF(strip.x(), strip.y(), std::max<double>(space::s, strip.width() * share), strip.height()),
                          shades.accent, {}, space::xs);
    }
    if (element == CE_Splitter)
        return; // a gap of the page, the cursor shows that it moves
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Shades shades = shadesOf(option->palette);
    if (control == CC_ComboBox) { // also a QDateEdit with a calendar
        const auto *combo = static_cast<const QStyleOptionComboBox *>(option);
        if (combo->frame)
            paintField(*painter, option->rect, shades, stateOf(*option, true));
        paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), Qt::DownArrow, shades.muted);
    } else if (control == CC_SpinBox) {
        const auto *spin = static_cast<const QStyleOptionSpinBox *>(option);
        if (spin->frame)
            paintField(*painter, option->rect, shades, stateOf(*option, true));
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
            for (const auto &[part, way] : {std::pair{SC_SpinBoxUp, Qt::UpArrow}, std::pair{SC_SpinBoxDown, Qt::DownArrow}})
                paintChevron(*painter, subControlRect(control, option, part, widget), way, shades.muted);
    } else if (control == CC_ScrollBar) {
        const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
        const bool held = option->activeSubControls & SC_ScrollBarSlider && option->state & (State_MouseOver | State_Sunken);
        if (option->rect.size() != subControlRect(control, option, SC_ScrollBarSlider, widget).size()) // nothing to scroll, nothing to see
            paintPanel(*painter, handle, mixed(shades.page, shades.text, held ? 0.5 : 0.28), {},
                       std::min(handle.width(), handle.height()) / 2.0);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

// A scroll bar without arrow buttons: the whole length is its way. Combo and spin boxes keep their text off the frame.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField))
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(space::xs, 0, 0, 0);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int handle
        = range <= 0 ? length : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(length, 32), length);
    const int start
        = range <= 0 ? 0 : sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return across ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                      : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider: return piece(start, handle);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove: return piece(0, length);
    default: return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(space::xs, 0, -space::xs, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: return {std::max(contents.width() + 2 * space::m, 72), controlHeight(*option)};
    case CT_ComboBox: return {size.width() + 2 * space::xs, controlHeight(*option)}; // its words begin further in, see subControlRect()
    case CT_LineEdit:
    case CT_SpinBox: return {size.width(), controlHeight(*option)};
    case CT_HeaderSection: return {size.width() + 2 * space::m, std::max(space::control, option->fontMetrics.height() + space::m)};
    case CT_ProgressBar: return {size.width(), space::m};
    case CT_MenuItem: { // the common style leaves no room between words and a key beside them, and cuts the words
        const bool hasKey = static_cast<const QStyleOptionMenuItem *>(option)->text.contains(u'\t');
        return {size.width() + (hasKey ? space::l : 0), size.height() + space::xs};
    }
    default: return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::l;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::s;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_ScrollBarExtent: return space::m;
    case PM_SplitterWidth: return space::m;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 20;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Table_GridLineColor: return int(shadesOf(option->palette).hairline.rgb());
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
