// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pageheader.h"
#include "widgets/surface.h"

class QVBoxLayout;

// What all pages share: the ground, the margins, the header on top. A scroll bar lies in the right margin,
// so scrolled and unscrolled parts end on the same line.
class Page : public Surface
{
    Q_OBJECT
public:
    Page(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    PageHeader *header() const { return m_header; }
    void add(QWidget *part, int stretch = 0);
    void addScrolled(QWidget *content);

signals:
    void goTo(const QString &page);

private:
    PageHeader *m_header;
    QVBoxLayout *m_body;
};
