'use client'

import { Button, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from 'react'
import { crops, positionIn, type Crop } from '../media/focal-crops.ts'
import { wordsFor, type Words } from '../words/words.ts'
import './focal-chooser.css'

type Shown = { source: string; width: number; height: number }
type Focal = { x: number; y: number }

/** 画面重点: where the eye goes, with what readers see of the picture in every shape, as the editor moves it. */
export function FocalChooser() {
  const { i18n } = useTranslation()
  const source = usePicture()
  const image = useRef<HTMLImageElement>(null)
  const [measured, setMeasured] = useState<Shown | null>(null)
  const x = useField<number | null>({ path: 'focalX' })
  const y = useField<number | null>({ path: 'focalY' })
  const focal: Focal = { x: x.value ?? 50, y: y.value ?? 50 }
  const say = (words: Words) => wordsFor({ i18n }, words)
  function measure(): void {
    const { naturalWidth: width = 0, naturalHeight: height = 0 } = image.current ?? {}
    if (source !== null && width > 0) setMeasured({ source, width, height })
  }
  // The picture may have come before the page was brought to life.
  useEffect(measure, [source])
  if (source === null) return null

  function move(to: Focal): void {
    if (to.x !== focal.x) x.setValue(to.x)
    if (to.y !== focal.y) y.setValue(to.y)
  }

  const isReadOnly = x.disabled || y.disabled
  const picture = measured?.source === source ? measured : null
  return (
    <section className="focal-chooser">
      <h2>{say({ zh: '画面重点', en: 'Focal point' })}</h2>
      <p className="focal-chooser__help">
        {say({
          zh: '点击或拖动圆点，指出画面里最要紧的地方。图片被裁切时会尽量保留它；下面就是读者看到的样子。',
          en: 'Click, or drag the ring, to what matters most in the picture. Where the picture is cut it stays in sight; below is what readers see.',
        })}
      </p>
      <div
        className="focal-chooser__picture"
        data-readonly={isReadOnly || undefined}
        onPointerDown={(event) => {
          if (isReadOnly) return
          event.currentTarget.setPointerCapture(event.pointerId)
          move(pointOf(event))
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) move(pointOf(event))
        }}
      >
        <img ref={image} src={source} alt="" draggable={false} onLoad={measure} />
        <span className="focal-chooser__ring" style={{ left: `${focal.x}%`, top: `${focal.y}%` }} aria-hidden="true" />
      </div>
      <div className="focal-chooser__sliders">
        <Slider
          label={say({ zh: '左右', en: 'Across' })}
          value={focal.x}
          isReadOnly={isReadOnly}
          onChange={(value) => move({ ...focal, x: value })}
        />
        <Slider
          label={say({ zh: '上下', en: 'Down' })}
          value={focal.y}
          isReadOnly={isReadOnly}
          onChange={(value) => move({ ...focal, y: value })}
        />
        <Button
          buttonStyle="subtle"
          size="small"
          margin={false}
          disabled={isReadOnly}
          onClick={() => move({ x: 50, y: 50 })}
        >
          {say({ zh: '居中', en: 'Centre' })}
        </Button>
      </div>
      {picture && (
        <ul className="focal-chooser__crops">
          {crops.map((crop) => (
            <li key={`${crop.kind} ${crop.ratio}`}>
              <img src={source} alt="" style={styleOf(crop, picture, focal)} />
              <span>
                {say(crop.where)}
                {crop.kind !== 'whole' && ` ${crop.ratio.replaceAll(' ', '').replace('/', ':')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type SliderProps = { label: string; value: number; isReadOnly: boolean; onChange: (value: number) => void }

function Slider({ label, value, isReadOnly, onChange }: SliderProps) {
  return (
    <label>
      {label}
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        value={value}
        disabled={isReadOnly}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output>{value}%</output>
    </label>
  )
}

const styleOf = (crop: Crop, picture: Shown, focal: Focal): CSSProperties =>
  crop.kind === 'whole'
    ? { aspectRatio: `${picture.width} / ${picture.height}` }
    : { aspectRatio: crop.ratio, objectPosition: positionIn(crop, picture, focal) }

function pointOf({ currentTarget, clientX, clientY }: PointerEvent): Focal {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  const percent = (from: number, length: number): number => Math.round(Math.min(Math.max(from / length, 0), 1) * 100)
  return { x: percent(clientX - left, width), y: percent(clientY - top, height) }
}

/** The address of the picture: that of a file that was just chosen, or of the one that is stored. Null for other media. */
function usePicture(): string | null {
  const { savedDocumentData } = useDocumentInfo()
  const { value: chosen } = useField<File | null>({ path: 'file' })
  const [local, setLocal] = useState<string | null>(null)
  useEffect(() => {
    if (!(chosen instanceof File) || !isPicture(chosen.type)) return setLocal(null)
    const address = URL.createObjectURL(chosen)
    setLocal(address)
    return () => URL.revokeObjectURL(address)
  }, [chosen])
  if (chosen instanceof File) return local
  const address = savedDocumentData?.['type'] === 'picture' ? savedDocumentData['url'] : undefined
  return typeof address === 'string' ? address : null
}

/** Drawings are shown whole. */
const isPicture = (mime: string): boolean => mime.startsWith('image/') && mime !== 'image/svg+xml'
