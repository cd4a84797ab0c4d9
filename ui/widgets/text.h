// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QLabel>

// `text` for setToolTip() and the like, which take anything that looks like HTML for HTML: shown as typed, wrapped, nothing fetched.
QString literalTip(const QString &text);

// A label in one of the theme's sizes that follows the window's font and palette by itself.
// Muted text uses the palette's PlaceholderText, which readablePalette() keeps at 4.5:1.
class Text : public QLabel
{
    Q_OBJECT
public:
    enum class Ink { Plain, Muted };
    explicit Text(const QString &text = {}, Type type = Type::Body, Ink ink = Ink::Plain, QWidget *parent = nullptr);

    // Wraps into as many lines as the width needs.
    static Text *paragraph(const QString &text, Type type = Type::Body, Ink ink = Ink::Plain);

protected:
    bool event(QEvent *event) override;

private:
    Type m_type;
};

// One line, whatever the text holds, that ends in "…" where it does not fit and then shows the whole in its tool tip. Never widens its page.
class ElidedText : public Text
{
    Q_OBJECT
public:
    explicit ElidedText(const QString &text, Type type = Type::Body, Ink ink = Ink::Plain);
    QSize minimumSizeHint() const override { return {0, Text::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};
